package de.tandembote.inbox;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.RawMessage;
import de.tandembote.channel.UnstorableMessage;
import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to messages that several nodes have in hand, or on which the work breaks off. */
class InboxIntegrationTests {

    private static final int MORE_THAN_ALL_ATTEMPTS = 6;

    private static FirstMonth month;
    private static Installation bot;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
        bot = month.bot();
    }

    @AfterAll
    static void stop() {
        month.close();
    }

    @Test
    void aNodeWhoseLeaseEndedLeavesTheMessageToTheOther() {
        var mentee = month.mentee(4);
        month.mail()
                .receives(Letter.answering(
                                month.mail().mailsOf(mentee).getLast(),
                                mentee,
                                "Wir haben uns am 28.2. getroffen, 90 Minuten")
                        .bytes());
        bot.readNew();
        var pile = bot.get(Pile.class);
        var sorting = bot.get(Sorting.class);

        var slow = pile.claim().getFirst();
        bot.database()
                .sql("UPDATE inbox_message SET lease_until = clock_timestamp() WHERE id = ?")
                .param(slow.id())
                .update();
        var quick = pile.claim().getFirst();
        assertThat(quick.id()).isEqualTo(slow.id());

        pile.giveBack(List.of(slow));
        sorting.sort(slow);
        assertThat(bot.sessionsOf(4)).as("by the node that was too slow").isZero();
        sorting.sort(quick);
        assertThat(bot.sessionsOf(4)).isEqualTo(1);
        sorting.sort(slow);
        sorting.sort(quick);
        bot.settle();

        assertThat(bot.sessionsOf(4)).isEqualTo(1);
        assertThat(bot.count(
                        "outbox_message JOIN person ON person.id = recipient_id WHERE message = 'noted' AND email = ?",
                        mentee))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("of one writer's messages nobody takes the next while the one before is taken or worked on")
    void oneWritersMessagesStayInOrder() {
        var first = comes(5, "Wir haben uns am 20.2. getroffen, 60 Minuten");
        comes(5, "Wir haben uns am 21.2. getroffen, 60 Minuten");
        var pile = bot.get(Pile.class);

        bot.get(TransactionTemplate.class).executeWithoutResult(_ -> {
            assertThat(claimedBy(pile)).containsExactly(first);
            // Not committed yet: to everybody else it looks as if the first still waited.
            CompletableFuture.runAsync(() -> {
                        var ofAnother = comes(6, "Wir haben uns am 22.2. getroffen, 60 Minuten");
                        assertThat(claimedBy(pile)).containsExactly(ofAnother);
                    })
                    .join();
        });
        assertThat(claimedBy(pile)).as("while the first is worked on").isEmpty();

        pile.endLeases();
        bot.settle();
        assertThat(bot.sessionsOf(5)).isEqualTo(2);
        assertThat(bot.sessionsOf(6)).isEqualTo(1);
    }

    @Test
    @DisplayName("what was taken with a message whose work broke off is not taken with it again")
    void takenAsTheFirst() {
        var pile = bot.get(Pile.class);
        var one = comes(1, "Wir haben uns am 18.2. getroffen, 60 Minuten");
        var another = comes(2, "Wir haben uns am 18.2. getroffen, 60 Minuten");
        assertThat(ids(pile.claim())).containsExactly(one, another);
        pile.endLeases();
        var third = comes(3, "Wir haben uns am 18.2. getroffen, 60 Minuten");

        assertThat(ids(pile.claim())).as("without the other that was tried").containsExactly(one, third);
        assertThat(ids(pile.claim())).containsExactly(another);

        pile.endLeases();
        bot.settle();
    }

    @Test
    @DisplayName("what was taken and not begun with is left to others as if nobody had taken it")
    void leavesTheRest() {
        var messages = Stream.of(1, 2, 3)
                .map(tandem -> comes(tandem, "Wir haben uns am 19.2. getroffen, 60 Minuten"))
                .toList();
        var asked = new AtomicInteger();

        bot.get(Worker.class).workOff(() -> asked.incrementAndGet() == 1);

        assertThat(bot.count("inbox_message WHERE state = 'RECEIVED' AND attempts = 0 AND lease_until IS NULL"))
                .isEqualTo(messages.size() - 1);
        bot.settle();
        assertThat(bot.count(
                        "inbox_message WHERE id = ANY (?) AND state = 'DONE'", (Object) messages.toArray(UUID[]::new)))
                .isEqualTo(messages.size());
    }

    @Test
    @DisplayName("a message whose work breaks off is tried again once its lease is over, and waits for what is away")
    void waitsForWhatIsAway() {
        var message = comes(8, "Wir haben uns am 23.2. getroffen, 60 Minuten");
        var worker = bot.get(Worker.class);

        refusesSessions();
        try {
            IntStream.range(0, MORE_THAN_ALL_ATTEMPTS).forEach(_ -> worker.workOff());
            assertThat(stateOf(message)).as("with its lease").isEqualTo("WORKING after 1");
        } finally {
            takesSessionsAgain();
        }

        worker.endLeases();
        worker.workOff();
        assertThat(stateOf(message)).isEqualTo("DONE after 2");
        bot.settle();
    }

    @Test
    @DisplayName("a message whose work breaks off each time is parked, and those that came after it go on")
    void parkedInTheEnd() {
        var message = comes(9, "Wir haben uns am 23.2. getroffen, 60 Minuten");
        var after = comes(9, "Danke!");
        var worker = bot.get(Worker.class);

        refusesSessions();
        try {
            for (int attempt = 0; attempt < MORE_THAN_ALL_ATTEMPTS; attempt++) {
                worker.workOff();
                worker.endLeases();
            }
        } finally {
            takesSessionsAgain();
        }

        assertThat(stateOf(message)).isEqualTo("PARKED after 4");
        assertThat(stateOf(after)).as("of the same writer").endsWith("after 1");
        bot.settle();
    }

    @Test
    @DisplayName("IN-9 what can never be stored is told from what can be stored later")
    void refusesWhatCanNeverBeStored() {
        var known = bot.count("inbox_message");
        var longName = new Random(1)
                .ints(6_000, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(joining());
        var good = new RawMessage(ChannelKind.EMAIL, "good", "good@example.org", new byte[] {1});

        for (var sender : List.of(longName + "@example.org", "nul\0@example.org")) {
            var bad = new RawMessage(ChannelKind.EMAIL, "bad", sender, new byte[] {1});
            assertThatExceptionOfType(UnstorableMessage.class)
                    .isThrownBy(() -> bot.get(Inbox.class).accept(List.of(good, bad), "test", "1"));
        }

        assertThat(bot.count("inbox_message")).isEqualTo(known);
        assertThat(bot.count("mailbox_position WHERE source = 'test'")).isZero();
    }

    @Test
    @DisplayName("that the partner was quicker to tell of the same session is no fault of the message")
    void bothTellOfTheSameSession() {
        var message = comes(7, "Wir haben uns am 25.2. getroffen, 60 Minuten");

        var work = bot.get(TransactionTemplate.class).execute(_ -> {
            bot.database().sql("""
                            INSERT INTO session (id, version, tandem_id, held_on, noted_at, told_by)
                            SELECT uuidv7(), 0, id, date '2026-02-25', now(), ARRAY[mentor_id] FROM tandem WHERE label = '7'""").update();
            var atTheSameTime =
                    CompletableFuture.runAsync(() -> bot.get(Worker.class).workOff(), Thread::startVirtualThread);
            await().until(bot::somebodyWaits);
            return atTheSameTime;
        });
        work.join();

        assertThat(bot.count("inbox_message WHERE id = ? AND state = 'DONE' AND attempts = 1", message))
                .as("done without breaking off")
                .isEqualTo(1);
        assertThat(bot.count("session WHERE held_on = date '2026-02-25' AND cardinality(told_by) = 2"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("messages are told of as new even by a driver that does not say how many it stored")
    void toldOfAsNew() throws SQLException {
        String url;
        try (var connection = bot.get(DataSource.class).getConnection()) {
            url = connection.getMetaData().getURL();
        }
        var database = new DriverManagerDataSource(
                url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true", "postgres", "");
        var messages = Stream.of("one", "two")
                .map(name -> new RawMessage(ChannelKind.EMAIL, name, name + "@example.org", new byte[] {1}))
                .toList();

        assertThat(new ArrivedMessages(new JdbcTemplate(database)).store(messages, Instant.EPOCH))
                .isTrue();

        bot.settle();
    }

    /** As a database does that is read-only for a while, or full. */
    private static void refusesSessions() {
        bot.database()
                .sql("ALTER TABLE session ADD CONSTRAINT away CHECK (held_on IS NULL) NOT VALID")
                .update();
    }

    private static void takesSessionsAgain() {
        bot.database().sql("ALTER TABLE session DROP CONSTRAINT away").update();
    }

    private static String stateOf(UUID message) {
        return bot.database()
                .sql("SELECT state || ' after ' || attempts FROM inbox_message WHERE id = ?")
                .param(message)
                .query(String.class)
                .single();
    }

    private static UUID comes(int tandem, String text) {
        month.mail()
                .receives(month.answerOf(tandem)
                        .saying(text)
                        .withId("<" + text.hashCode() + "@example.org>")
                        .bytes());
        bot.readNew();
        return bot.database()
                .sql("SELECT id FROM inbox_message ORDER BY arrival DESC LIMIT 1")
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    private static List<UUID> ids(List<Arrived> messages) {
        return messages.stream().map(Arrived::id).toList();
    }

    private static List<UUID> claimedBy(Pile pile) {
        var claimed = new ArrayList<UUID>();
        for (var next = pile.claim(); !next.isEmpty(); next = pile.claim()) {
            next.forEach(message -> claimed.add(message.id()));
        }
        return claimed;
    }
}
