package de.tandembote.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

/**
 * Counts how often the database is asked something, whoever asks: several rows that are written together are one
 * question, and the ends of transactions are none. All programs of this JVM that use it are counted together.
 */
public final class CountingDriver implements Driver {

    /** With this setting, a program is counted. */
    public static final String SETTING = "--spring.datasource.driver-class-name=" + CountingDriver.class.getName();

    private static final AtomicLong ASKED = new AtomicLong();

    /** How many questions the database is asked meanwhile. */
    public static long askedBy(Runnable work) {
        var before = ASKED.get();
        work.run();
        return ASKED.get() - before;
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return counting(Connection.class, DriverManager.getDriver(url).connect(url, info));
    }

    private static <T> T counting(Class<T> type, Object real) {
        InvocationHandler handler = (_, method, arguments) -> {
            if (real instanceof Statement && method.getName().startsWith("execute")) {
                ASKED.incrementAndGet();
            }
            try {
                return switch (method.invoke(real, arguments)) {
                    case CallableStatement statement -> counting(CallableStatement.class, statement);
                    case PreparedStatement statement -> counting(PreparedStatement.class, statement);
                    case Statement statement -> counting(Statement.class, statement);
                    case null -> null;
                    case Object other -> other;
                };
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(CountingDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return DriverManager.getDriver(url).acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
