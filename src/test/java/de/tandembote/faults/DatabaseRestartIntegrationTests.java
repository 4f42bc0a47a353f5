package de.tandembote.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.tandembote.testing.FreePorts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

/** PostgreSQL is restarted under the running program, which goes on by itself with its own threads and timers. */
class DatabaseRestartIntegrationTests {

    private static final Instant BEFORE_THE_ROUND = Instant.parse("2026-02-13T08:00:00Z");
    private static final Instant REMINDER = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NUDGE = Instant.parse("2026-03-16T08:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String FIRST = "anna.reiferscheid@example.org";
    private static final String SECOND = "leyla.karabulut@example.org";

    @Test
    void theProgramOutlivesARestartOfItsDatabase() throws IOException, SchedulerException {
        // Not JUnit's temporary folder: that is deleted while the database still writes to it.
        var data = Files.createTempDirectory(Path.of("target"), "postgres");
        int port = FreePorts.next();
        var clock = new SettableClock(BEFORE_THE_ROUND);
        var database = start(data, port);
        try (var mail = new MailSystem();
                var bot = Installation.running(database.getJdbcUrl("postgres", "postgres"), mail, clock)) {
            bot.loadsARound();
            bot.passesTo(REMINDER);
            mail.receives(answer(mail, FIRST));
            await().atMost(PATIENCE).until(() -> mail.mailsOf(FIRST).size() == 4);

            database.close();
            mail.receives(answer(mail, SECOND));
            await().atMost(PATIENCE).untilAsserted(() -> {
                var health = bot.health();
                assertThat(health.at("/status").asString()).isEqualTo("DOWN");
                assertThat(health.at("/components/db/status").asString()).isEqualTo("DOWN");
                assertThat(health.at("/components/outbox/status").asString()).isEqualTo("DOWN");
                assertThat(health.at("/components/inbox/status").asString()).isEqualTo("DOWN");
                assertThat(health.at("/components/smtp/status").asString()).isEqualTo("UP");
            });

            database = start(data, port);
            await().atMost(PATIENCE).until(() -> mail.mailsOf(SECOND).size() == 4);
            assertThat(bot.health().at("/status").asString()).isEqualTo("UP");
            assertThat(bot.count("session")).isEqualTo(2);

            clock.set(NUDGE);
            bot.get(Scheduler.class).triggerJob(JobKey.jobKey("FireDueJob"));
            await().atMost(PATIENCE)
                    .until(() -> bot.count("outbox_message WHERE message = 'monthly-nudge' AND state = 'SENT'") == 14);
            assertThat(mail.mailsOf(FIRST))
                    .as("welcome, invitation, reminder and echo")
                    .hasSize(4);
            assertThat(bot.count("outbox_message WHERE state <> 'SENT'")).isZero();
            assertThat(mail.delivered()).isEqualTo(bot.count("outbox_message"));
        } finally {
            database.close();
        }
    }

    private static byte[] answer(MailSystem mail, String from) {
        return Letter.answering(mail.mailsOf(from).getLast(), from, "Wir haben uns am 28.2. getroffen, 90 Minuten")
                .bytes();
    }

    private static EmbeddedPostgres start(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data.resolve("data"))
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .start();
    }
}
