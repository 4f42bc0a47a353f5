package de.tandembote.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of one's own on this machine, which keeps its data in the data folder and keeps it as safe as any other
 * does. It listens on the loopback address only, on a port that is free.
 */
final class PostgresServer implements AutoCloseable {

    static final String USER = "postgres";

    private static final Duration START_WITHIN = Duration.ofSeconds(60);

    /**
     * The library turns off what makes a commit last; a small machine wants little memory. Failed statements stay out
     * of the log, as their values are personal data.
     */
    private static final Map<String, String> CONFIG = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("max_connections", "40"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("log_min_messages", "fatal"),
            Map.entry("log_min_error_statement", "panic"));

    /** Letters are told apart the same way on every system, whatever locales it has. */
    private static final Map<String, String> LOCALE =
            Map.of("locale", "C", "locale-provider", "builtin", "builtin-locale", "C.UTF-8");

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server on the data of last time, or on an empty database where there is none. What a killed process
     * left behind is stopped or cleared first.
     *
     * @throws UncheckedIOException where the files cannot be used or the server does not answer in time
     */
    static PostgresServer start(DataFolder data) {
        var folder = data.resolve("postgres");
        var unfinished = data.resolve("postgres.unfinished");
        try {
            Orphans.stopAll(folder);
            if (Files.exists(unfinished)) {
                FileSystemUtils.deleteRecursively(folder);
            } else if (Files.notExists(folder.resolve("PG_VERSION"))) {
                Files.createFile(unfinished);
            }
            return new PostgresServer(start(folder, unfinished));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mark goes as soon as the folder is set up, before anything of value can come into it. */
    private static EmbeddedPostgres start(Path folder, Path unfinished) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(_ -> delete(unfinished.toFile()))
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WITHIN);
        CONFIG.forEach(builder::setServerConfig);
        LOCALE.forEach(builder::setLocaleConfig);
        return builder.start();
    }

    private static void delete(File mark) {
        try {
            Files.deleteIfExists(mark.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database's address for JDBC; the user is {@link #USER}, without a password. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    /** Cuts off open sessions, has everything written and returns when the server is gone. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
