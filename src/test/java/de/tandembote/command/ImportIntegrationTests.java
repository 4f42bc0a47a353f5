package de.tandembote.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.Tandembote;
import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program in a process of its own, on a machine that knows no umlauts. */
class ImportIntegrationTests {

    @Test
    void aRoundIsLoadedOnceFromTheShell() throws IOException {
        var database = TestDatabase.create();
        var settings = settings(database);

        var dryRun = program(settings, "import", "calendars/dormagen.yaml", "--dry-run");
        assertThat(dryRun).contains("new: programme Mentoring Dormagen", "new: Birgit Schönfelder as coordinator");
        assertThat(rounds(database)).isZero();

        assertThat(program(settings, "import", "calendars/dormagen.yaml")).isEqualTo(dryRun);
        assertThat(rounds(database)).isEqualTo(1);

        assertThat(program(settings, "import", "calendars/dormagen.yaml")).containsExactly("Nothing to change.");
    }

    @Test
    void aRehearsalIsUtf8WhateverTheLocale() throws IOException {
        assertThat(program(Map.of(), "rehearse", "calendars/dormagen.yaml"))
                .contains("Montag, 2. März 2026, 09:00 Uhr")
                .anyMatch(line -> line.endsWith("Birgit Schönfelder, Nermin Aydoğan"));
    }

    private static int rounds(TestDatabase database) {
        return JdbcClient.create(database.dataSource())
                .sql("SELECT count(*) FROM round")
                .query(Integer.class)
                .single();
    }

    private static Map<String, String> settings(TestDatabase database) {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "TANDEMBOTE_BASE_URL", "https://tandembote.example.org",
                "TANDEMBOTE_LINK_KEY", "an-invented-key-of-more-than-32-characters",
                "TANDEMBOTE_EMAIL_ADDRESS", "bot@example.org",
                "TANDEMBOTE_EMAIL_SMTP_HOST", "mail.example.org",
                "TANDEMBOTE_EMAIL_IMAP_HOST", "mail.example.org",
                "TANDEMBOTE_EMAIL_IMAP_USER", "bot",
                "TANDEMBOTE_EMAIL_IMAP_PASSWORD", "invented");
    }

    private static List<String> program(Map<String, String> settings, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-Dstdout.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Tandembote.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
        return said.lines().toList();
    }
}
