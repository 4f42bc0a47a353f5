package de.tandembote.bench;

import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The program on a PostgreSQL of its own, which waits for the disk with every commit and holds five years of 10,000 people.
 * What is in it, {@code scale/five-years.sql} says.
 */
final class FiveYears implements AutoCloseable {

    /** An evening in the last month, on which nothing is due any more. */
    static final Instant NOW = Instant.parse("2029-12-20T18:00:00Z");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-02-13T08:00:00Z"));
    private final EmbeddedPostgres server;
    private final MailSystem mail = new MailSystem();
    private final Installation bot;

    private FiveYears(EmbeddedPostgres server) {
        this.server = server;
        this.bot = Installation.byHand(server.getJdbcUrl("postgres", "postgres"), mail, clock);
    }

    /** Makes them, which takes some minutes; the server writes its log into the folder. */
    static FiveYears load(Path logFolder, String log) throws IOException, SQLException {
        var made = new FiveYears(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("session_preload_libraries", "auto_explain")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", logFolder.toAbsolutePath().toString())
                .setServerConfig("log_filename", log)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .start());
        made.bot.loadsARound();
        made.run("scale/five-years.sql");
        made.execute("VACUUM ANALYZE");
        made.execute("CHECKPOINT");
        made.clock.set(NOW);
        return made;
    }

    /** Carries out a script of SQL. */
    void run(String script) throws IOException, SQLException {
        execute(new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8));
    }

    void execute(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The id of the n-th row of a kind; which kinds there are, the script says. */
    static UUID id(int kind, long n) {
        return new UUID(n << 16 | 0x7000, 0x8000_0000_0000_0000L | kind);
    }

    void passASecond() {
        clock.passes(Duration.ofSeconds(1));
    }

    <T> T get(Class<T> type) {
        return bot.get(type);
    }

    Installation bot() {
        return bot;
    }

    JdbcClient database() {
        return bot.database();
    }

    @Override
    public void close() throws IOException {
        bot.close();
        mail.close();
        server.close();
    }
}
