package de.tandembote.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What who watches over many programs sees of this one. */
class MonitoringIntegrationTests {

    private static final Pattern NAME = Pattern.compile("\\b(?:tandembote|hikaricp|jvm|http_server)_[a-z_]+");

    private static final MailSystem MAIL = new MailSystem();
    private static final SettableClock CLOCK = new SettableClock(Instant.parse("2026-02-13T08:00:00Z"));
    private static final Installation BOT =
            Installation.byHand(TestDatabase.create().url(), MAIL, CLOCK);

    @BeforeAll
    static void aMessageFailsForNow() {
        BOT.loadsARound();
        MAIL.stopSmtp();
        BOT.passesTo(FirstMonth.AFTER_THE_REMINDER);
    }

    @AfterAll
    static void stop() {
        BOT.close();
        MAIL.close();
    }

    @Test
    @DisplayName("tells what waits, for how long, what came of it, and which server is away")
    void tellsWhatWaits() {
        var waiting = BOT.count("outbox_message WHERE state = 'QUEUED'");
        var failing = BOT.count("outbox_message WHERE state = 'RETRY'");

        assertThat(failing).isPositive();
        assertThat(metrics().lines())
                .contains(
                        "tandembote_outbox_messages{state=\"QUEUED\"} " + (double) waiting,
                        "tandembote_outbox_messages{state=\"RETRY\"} " + (double) failing,
                        "tandembote_outbox_held 0.0",
                        "tandembote_inbox_messages{state=\"REVIEW\"} 0.0",
                        "tandembote_server_up{server=\"smtp\"} 0.0",
                        "tandembote_server_up{server=\"imap\"} 1.0")
                .anyMatch(line -> line.matches("tandembote_outbox_oldest_seconds [1-9].*"))
                .anyMatch(line ->
                        line.startsWith("tandembote_handover_seconds_count{channel=\"EMAIL\",delivery=\"Away\"}"));
    }

    @Test
    @DisplayName("names no person, no address and no link")
    void tellsNothingPersonal() {
        BOT.gets("/p/antwort/a-token-that-opens-nothing-at-all");

        assertThat(metrics()).doesNotContain("@", "a-token", "example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grafana.json", "alerts.yaml"})
    @DisplayName("all that the dashboard and the alerts ask for is there")
    void asksForWhatIsThere(String file) throws IOException {
        var asked = namesIn(Files.readString(Path.of("monitoring", file)));

        assertThat(asked).hasSizeGreaterThan(3);
        assertThat(namesIn(metrics())).containsAll(asked);
    }

    /** That series comes from Prometheus itself: it is what a program that says nothing cannot tell. */
    @Test
    @DisplayName("there is an alert for a node that does not answer, and one for an installation that nobody watches")
    void missesWhoSaysNothing() throws IOException {
        assertThat(Files.readString(Path.of("monitoring", "alerts.yaml"))
                        .lines()
                        .map(String::strip))
                .contains(
                        "expr: up{job=\"tandembote\"} == 0",
                        "expr: absent(up{job=\"tandembote\"}) or absent(tandembote_outbox_held)");
    }

    private static Set<String> namesIn(String text) {
        var names = new TreeSet<String>();
        NAME.matcher(text).results().map(MatchResult::group).forEach(names::add);
        return names;
    }

    private static String metrics() {
        return BOT.gets("/actuator/prometheus").body();
    }
}
