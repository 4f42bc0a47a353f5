package de.tandembote.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PostgresServerTests {

    @TempDir
    Path folder;

    @Test
    void aRestartGoesOnWithTheSameData() {
        try (var data = DataFolder.claim(folder);
                var server = PostgresServer.start(data)) {
            sql(server, "CREATE TABLE note (text text)");
            sql(server, "INSERT INTO note VALUES ('kept')");
        }
        assertThatTheNoteIsKept();
    }

    @Test
    void whatAKilledProcessLeftRunningIsStoppedAtTheFirstStart() throws IOException {
        try (var child = ChildProcess.start(HeldDatabase.class, folder.toString())) {
            child.awaits("ready");
            child.kill();
        }
        var orphan = ProcessHandle.of(serverPid()).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        assertThatTheNoteIsKept();
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void aLivingProcessKeepsItsFolder() throws IOException {
        try (var first = ChildProcess.start(HeldDatabase.class, folder.toString())) {
            first.awaits("ready");
            try (var second = ChildProcess.start(HeldDatabase.class, folder.toString())) {
                assertThat(second.awaits("refused"))
                        .isEqualTo("refused: Another Tandembote that is running uses the data folder "
                                + folder.toRealPath()
                                + ": stop it first, or name another folder in tandembote.data.");
            }
            assertThat(ProcessHandle.of(serverPid())).isPresent();
        }
        Orphans.stopAll(folder.toRealPath().resolve("postgres"));
    }

    @Test
    void theNumberOfAStrangerIsIgnored() throws IOException {
        aRestartGoesOnWithTheSameData();
        var stranger = ProcessHandle.current().pid();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"), stranger + "\n" + folder + "/postgres\n1\n1\n\n\n\n");

        assertThatTheNoteIsKept();
    }

    @Test
    void aFolderThatWasNeverSetUpToTheEndIsSetUpAnew() throws IOException {
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "18\n");
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "");
        Files.createFile(folder.resolve("postgres.unfinished"));

        aRestartGoesOnWithTheSameData();
    }

    @Test
    void aCommitLasts() {
        try (var data = DataFolder.claim(folder);
                var server = PostgresServer.start(data)) {
            assertThat(show(server, "fsync")).isEqualTo("on");
            assertThat(show(server, "synchronous_commit")).isEqualTo("on");
            assertThat(show(server, "full_page_writes")).isEqualTo("on");
            assertThat(show(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(server, "unix_socket_directories")).isEmpty();
            assertThat(show(server, "server_encoding")).isEqualTo("UTF8");
            assertThat(database(server)
                            .sql("SELECT upper('ärger')")
                            .query(String.class)
                            .single())
                    .isEqualTo("ÄRGER");
        }
    }

    private void assertThatTheNoteIsKept() {
        try (var data = DataFolder.claim(folder);
                var server = PostgresServer.start(data)) {
            assertThat(database(server)
                            .sql("SELECT text FROM note")
                            .query(String.class)
                            .list())
                    .containsExactly("kept");
        }
    }

    private long serverPid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst());
    }

    private static String show(PostgresServer server, String setting) {
        return database(server).sql("SHOW " + setting).query(String.class).single();
    }

    private static void sql(PostgresServer server, String statement) {
        database(server).sql(statement).update();
    }

    private static JdbcClient database(PostgresServer server) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), PostgresServer.USER, ""));
    }
}
