package de.tandembote.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.tandembote.setup.RoundImport;
import de.tandembote.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes read one mailbox while one or the other is killed: ten tandems tell of two hundred sessions each. */
class KilledReadersIntegrationTests {

    private static final int MAILS = 2_000;
    private static final int KILLS = 10;
    private static final int PORTION = MAILS / KILLS;
    private static final Duration SPAN = Duration.ofSeconds(30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private record Pair(String mentee, String mentor) {}

    private final long seed = Long.getLong("crash.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final TestDatabase place = TestDatabase.createLasting();
    private final JdbcClient database = JdbcClient.create(place.dataSource());
    private final LocalDate yesterday =
            LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(1);

    @AutoClose
    private final Post mailbox = new Post();

    @AutoClose
    private final SmtpSink sink = new SmtpSink(MAILS, SPAN, random);

    private int arrived;

    @Test
    @DisplayName(
            "IN-8 each of 2,000 mails that two nodes read has one effect and one answer, whoever is killed meanwhile")
    void eachMailHasOneEffect() throws Exception {
        System.out.println("seed of the kills: " + seed);
        var begin = Instant.now();
        var pairs = tandems();
        var fates = new Fates(database);
        try (var nodes = new Twins(sink, random, this::settings)) {
            while (nodes.kills() < KILLS) {
                nodes.killTwice(() -> someAreWorkedOn(pairs));
            }
            sink.hurries();
            fates.awaitDecided(MAILS);

            System.out.printf(
                    "%d mails, %d kills, %d answers unknown, %d connections open at the kills, %d seconds%n",
                    MAILS,
                    nodes.kills(),
                    fates.unknown(),
                    nodes.openAtKills(),
                    Duration.between(begin, Instant.now()).toSeconds());
            assertThat(count("inbox_message")).as("mails stored").isEqualTo(MAILS);
            assertThat(done()).as("mails worked on").isEqualTo(MAILS);
            assertThat(count("session")).as("sessions").isEqualTo(MAILS);
            assertThat(count("outbox_message")).as("answers").isEqualTo(MAILS);
            assertThat(count("(SELECT DISTINCT in_reply_to FROM outbox_message)"))
                    .as("mails answered")
                    .isEqualTo(MAILS);
            fates.areTrueOf(sink.taken());
            assertThat(fates.unknown()).isLessThanOrEqualTo(nodes.openAtKills());
        }
    }

    private String[] settings(int smtpPort) {
        return Node.settings(
                place,
                smtpPort,
                mailbox.imapPort(),
                "--server.port=0",
                "--tandembote.outbox.lease=3s",
                "--tandembote.inbox.lease=3s",
                "--tandembote.email.imap.take-over-after=2s",
                // More than anybody writes in a day.
                "--tandembote.conversation.answers-per-thread=" + MAILS);
    }

    /** Tandems that have met for most of a year, whatever day it is; nothing else is planned. */
    private List<Pair> tandems() {
        try (var desk = Node.start(settings(mailbox.smtpPort()))) {
            desk.part(RoundImport.class).load(Path.of("calendars/duesseldorf-koeln.yaml"));
        }
        database.sql("DELETE FROM planned_message").update();
        database.sql("UPDATE round SET first_day = current_date - 300, last_day = current_date + 100")
                .update();
        return database.sql("""
                        SELECT mentee.email, mentor.email FROM tandem JOIN person mentee ON mentee.id = mentee_id
                            JOIN person mentor ON mentor.id = mentor_id""")
                .query((row, _) -> new Pair(row.getString(1), row.getString(2)))
                .list();
    }

    /** More mails come, of which some are worked on before the kill. */
    private Object someAreWorkedOn(List<Pair> pairs) {
        var before = done();
        for (int next = arrived; next < arrived + PORTION; next++) {
            write(pairs.get(next % pairs.size()), next / pairs.size());
        }
        arrived += PORTION;
        var enough = before + 1 + random.nextInt((arrived - before) / 2);
        await("mails worked on")
                .dontCatchUncaughtExceptions()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(done()).isGreaterThanOrEqualTo(enough));
        return enough;
    }

    /** One tells of one day, the other of the next. */
    private void write(Pair pair, int number) {
        mailbox.takes(
                number % 2 == 0 ? pair.mentee() : pair.mentor(),
                "Am " + DAY.format(yesterday.minusDays(number)) + " haben wir uns getroffen.");
    }

    private int done() {
        return count("inbox_message WHERE state = 'DONE'");
    }

    private int count(String rows) {
        return database.sql("SELECT count(*) FROM " + rows).query(Integer.class).single();
    }
}
