package de.tandembote.crash;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.crash.SmtpSink.Taken;
import de.tandembote.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes send thousands of mails while one or the other is killed; what counts is what the mail server has taken. */
class KilledSendersIntegrationTests {

    private static final int MESSAGES = 5_000;
    private static final int KILLS = 10;

    /** In which all would leave, if the mail server did not slow down: long enough for all the kills. */
    private static final Duration SPAN = Duration.ofSeconds(75);

    private final long seed = Long.getLong("crash.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @AutoClose
    private final Post mailbox = new Post();

    @AutoClose
    private final SmtpSink sink = new SmtpSink(MESSAGES, SPAN, random);

    @Test
    @DisplayName("BR-2 of 5,000 mails of two nodes none is missing and none comes twice, whoever is killed meanwhile;"
            + " unknown are at most as many as connections were open")
    void noneIsMissingAndNoneComesTwice() throws Exception {
        System.out.println("seed of the kills: " + seed);
        var begin = Instant.now();
        var empty = TestDatabase.createLasting();
        Flyway.configure().dataSource(empty.dataSource()).load().migrate();
        var database = JdbcClient.create(empty.dataSource());
        queueAll(database);
        var fates = new Fates(database);
        try (var nodes = new Twins(
                sink,
                random,
                port -> Node.settings(
                        empty, port, mailbox.imapPort(), "--server.port=0", "--tandembote.outbox.lease=3s"))) {
            while (nodes.kills() < KILLS) {
                nodes.killTwice(this::someHaveLeft);
            }
            sink.hurries();
            fates.awaitDecided(MESSAGES);

            System.out.printf(
                    "%d mails, %d kills, %d unknown, %d connections open at the kills, %d seconds%n",
                    MESSAGES,
                    nodes.kills(),
                    fates.unknown(),
                    nodes.openAtKills(),
                    Duration.between(begin, Instant.now()).toSeconds());
            fates.areTrueOf(sink.taken());
            assertThat(sink.taken()).extracting(Taken::recipient).doesNotHaveDuplicates();
            assertThat(fates.unknown()).isLessThanOrEqualTo(nodes.openAtKills());
        }
    }

    /** At random, but not for long: most of them shall be on their way at some kill or other. */
    private Object someHaveLeft() throws Exception {
        var left = sink.count();
        sink.awaitTaken(left + 1 + random.nextInt((MESSAGES - left) / 40 + 1));
        return left;
    }

    private static void queueAll(JdbcClient database) {
        database.sql("""
                        INSERT INTO person (id, version, first_name, last_name, title, anrede, email, matrix_id,
                            linked_matrix_id, language, field, grade, address_state, soft_score)
                        SELECT uuidv7(), 0, 'Kim', 'Muster' || number, '', 'NONE', 'muster' || number || '@example.org',
                            '', '', 'DE', '', '', 'WORKING', 0
                        FROM generate_series(1, ?) number""").param(MESSAGES).update();
        database.sql("""
                INSERT INTO outbox_content (id, recipient_id, dedupe_key, about, purpose, message, sender_name, subject,
                    plain, html, chat)
                SELECT uuidv7(), id, 'welcome:' || id, '', 'SERVICE', 'welcome', 'Mentoring', 'Willkommen',
                    'Guten Tag, ' || first_name || ' ' || last_name || '!', '<p>Guten Tag!</p>', 'Guten Tag!'
                FROM person""").update();
        database.sql("""
                INSERT INTO outbox_delivery (message_id, lane, not_before, state, queued_at)
                SELECT id, 'EMAIL', now(), 'QUEUED', now() FROM outbox_content""").update();
    }
}
