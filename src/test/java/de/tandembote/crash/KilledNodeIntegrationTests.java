package de.tandembote.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.tandembote.inbox.InboxState;
import de.tandembote.outbox.OutboxState;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A node is killed at each of its steps; another one goes on with what it left. Nothing leaves twice, nothing is left out,
 * and an answer counts once.
 */
class KilledNodeIntegrationTests {

    private static final String MENTEE = "anna.reiferscheid@example.org";

    @AutoClose
    private static Post post;

    private static JdbcClient database;
    private static String[] settings;

    @AutoClose
    private static Node other;

    /** Started ahead, so that the next test need not wait: one start takes longer than one test. */
    @AutoClose
    private static Jvm next;

    @BeforeAll
    static void aRoundWithOneReminder() {
        var empty = TestDatabase.create();
        post = new Post();
        database = JdbcClient.create(empty.dataSource());
        settings = Node.settings(empty, post);
        other = Node.start(settings);
        other.part(RoundImport.class).load(Path.of("calendars/dormagen.yaml"));
        sql("""
                DELETE FROM planned_message WHERE message <> 'monthly-reminder' OR period <> '2026-03-01'
                    OR tandem_id <> (SELECT id FROM tandem WHERE label = '1')""");
        next = Jvm.start(DoomedNode.class, settings);
    }

    @BeforeEach
    void theReminderIsStillAhead() {
        post.forgetAll();
        sql("TRUNCATE outbox_content, inbox_message, mailbox_position, reading_turn, question, link, session CASCADE");
        sql("UPDATE planned_message SET state = 'PLANNED', fired_at = NULL");
    }

    @ParameterizedTest
    @EnumSource
    void aMessageIsNeitherLostNorSentTwice(OutboxPoint killed) {
        killAt(killed.halt);

        assertThat(outbox()).as("left behind").containsExactlyInAnyOrderElementsOf(killed.left);
        assertThat(post.accepted()).as("accepted by then").hasSize(killed.acceptedWhenKilled);

        othersGoOn();

        assertThat(outbox()).as("in the end").containsExactlyInAnyOrderElementsOf(killed.end);
        assertThat(post.accepted())
                .as("accepted in the end")
                .hasSize(killed.acceptedInTheEnd)
                .doesNotHaveDuplicates()
                .containsAll(sent());
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerCountsOnce(InboxPoint killed) {
        other.work();
        post.answers(MENTEE, "Wir haben uns am 26.2. getroffen, 90 Minuten.");

        killAt(killed.halt);

        assertThat(inbox()).as("left behind").isEqualTo(killed.left);
        assertThat(count("mailbox_position")).as("position kept").isEqualTo(killed.left.size());
        assertThat(post.seen()).as("flagged").isEqualTo(killed.flagged);
        assertThat(count("session")).as("sessions by then").isEqualTo(killed.sessionsAndEchoes);
        assertThat(echoes()).as("echoes by then").hasSize(killed.sessionsAndEchoes);

        othersGoOn();

        assertThat(inbox()).as("in the end").containsExactly(InboxState.DONE);
        assertThat(count("session")).as("sessions in the end").isEqualTo(1);
        assertThat(outbox()).as("two reminders, one echo").hasSize(3).containsOnly(OutboxState.SENT);
        assertThat(post.accepted()).hasSize(3).doesNotHaveDuplicates().containsAll(echoes());
    }

    private static void killAt(Halt halt) {
        try (var doomed = next) {
            next = Jvm.start(DoomedNode.class, settings);
            doomed.awaits(DoomedNode.READY);
            doomed.tell(halt.line());
            doomed.awaits(Traps.HALTED);
            doomed.kill();
        }
        // The database finds out by itself that nobody is there any more, and takes back what was open.
        await().until(() ->
                count("pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in %'") == 0);
    }

    /** The other node finds what is left once the leases are over, and then finds nothing more to do. */
    private static void othersGoOn() {
        for (int round = 0; round < 2; round++) {
            sql("UPDATE reading_turn SET ends_at = clock_timestamp()");
            sql("UPDATE outbox_delivery SET lease_until = clock_timestamp() WHERE lease_until IS NOT NULL");
            sql("UPDATE inbox_message SET lease_until = clock_timestamp() WHERE lease_until IS NOT NULL");
            other.work();
        }
    }

    private static List<OutboxState> outbox() {
        return database.sql("SELECT state FROM outbox_message ORDER BY id")
                .query((row, _) -> OutboxState.valueOf(row.getString("state")))
                .list();
    }

    private static List<InboxState> inbox() {
        return database.sql("SELECT state FROM inbox_message ORDER BY arrival")
                .query((row, _) -> InboxState.valueOf(row.getString("state")))
                .list();
    }

    private static List<String> sent() {
        return ids("state = 'SENT'");
    }

    private static List<String> echoes() {
        return ids("message = 'noted'");
    }

    private static List<String> ids(String condition) {
        return database.sql("SELECT id FROM outbox_message WHERE " + condition)
                .query((row, _) -> row.getString("id"))
                .list();
    }

    private static int count(String rows) {
        return database.sql("SELECT count(*) FROM " + rows).query(Integer.class).single();
    }

    private static void sql(String statement) {
        database.sql(statement).update();
    }
}
