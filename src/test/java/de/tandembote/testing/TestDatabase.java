package de.tandembote.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty PostgreSQL database of one's own, on the one server that all tests of this JVM share. */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String url;

    private TestDatabase(String url) {
        this.url = url;
    }

    /** Creates a database; the first call starts the server, which ends with the JVM. */
    public static TestDatabase create() {
        return create("");
    }

    /** As a backup of this one is restored beside it; nobody may be connected to this one. */
    public TestDatabase copy() {
        return create(" TEMPLATE " + url.substring(url.lastIndexOf('/') + 1));
    }

    private static TestDatabase create(String from) {
        var name = "test" + NUMBER.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + from);
        } catch (SQLException e) {
            throw new IllegalStateException("no test database could be made", e);
        }
        return new TestDatabase("jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name);
    }

    /** The address for JDBC, for instance for {@code spring.datasource.url}. */
    public String url() {
        return url;
    }

    public String user() {
        return "postgres";
    }

    /** Any password will do. */
    public String password() {
        return "";
    }

    /** Opens a new connection each time; not a pool. */
    public DataSource dataSource() {
        return new DriverManagerDataSource(url, user(), password());
    }

    /** Started by the first who asks. Nothing here has to last, so commits do not wait for the disk. */
    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("synchronous_commit", "off")
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
