package de.tandembote.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty PostgreSQL database of one's own, on one of the two servers that all tests of this JVM share. */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final EmbeddedPostgres server;
    private final String name;

    private TestDatabase(EmbeddedPostgres server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Creates a database; the first call starts the server, which ends with the JVM. */
    public static TestDatabase create() {
        return create(HastyServer.RUNNING, "");
    }

    /** The same where a commit lasts, as in an office: slower, for those who measure, or who take the machine at its word. */
    public static TestDatabase createLasting() {
        return create(LastingServer.RUNNING, "");
    }

    /** As a backup of this one is restored beside it; nobody may be connected to this one. */
    public TestDatabase copy() {
        return create(server, " TEMPLATE " + name);
    }

    private static TestDatabase create(EmbeddedPostgres server, String from) {
        var name = "test" + NUMBER.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + from);
        } catch (SQLException e) {
            throw new IllegalStateException("no test database could be made", e);
        }
        return new TestDatabase(server, name);
    }

    /** The address for JDBC, for instance for {@code spring.datasource.url}. */
    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
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
        return new DriverManagerDataSource(url(), user(), password());
    }

    /** Started by the first who asks. Nothing here has to last, so commits do not wait for the disk. */
    private static final class HastyServer {

        private static final EmbeddedPostgres RUNNING = start("off");
    }

    /** Started by the first who asks. */
    private static final class LastingServer {

        private static final EmbeddedPostgres RUNNING = start("on");
    }

    private static EmbeddedPostgres start(String lasting) {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(FreePorts.next())
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", lasting)
                    .setServerConfig("synchronous_commit", lasting)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
