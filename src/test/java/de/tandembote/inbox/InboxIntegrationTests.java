package de.tandembote.inbox;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.RawMessage;
import de.tandembote.channel.UnstorableMessage;
import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to a message that two nodes have in hand. */
class InboxIntegrationTests {

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

        var slow = pile.claim().orElseThrow();
        bot.database()
                .sql("UPDATE inbox_message SET lease_until = clock_timestamp() WHERE id = ?")
                .param(slow.id())
                .update();
        var quick = pile.claim().orElseThrow();
        assertThat(quick.id()).isEqualTo(slow.id());

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
        var ofAnother = comes(6, "Wir haben uns am 22.2. getroffen, 60 Minuten");
        var pile = bot.get(Pile.class);

        bot.get(TransactionTemplate.class).executeWithoutResult(_ -> {
            assertThat(pile.claim().orElseThrow().id()).isEqualTo(first);
            // Not committed yet: to everybody else it looks as if the first still waited.
            var meanwhile = CompletableFuture.supplyAsync(() -> claimedBy(pile)).join();
            assertThat(meanwhile).containsExactly(ofAnother);
        });
        assertThat(claimedBy(pile)).as("while the first is worked on").isEmpty();

        pile.endLeases();
        bot.settle();
        assertThat(bot.sessionsOf(5)).isEqualTo(2);
        assertThat(bot.sessionsOf(6)).isEqualTo(1);
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

    private static List<UUID> claimedBy(Pile pile) {
        var claimed = new ArrayList<UUID>();
        for (var next = pile.claim(); next.isPresent(); next = pile.claim()) {
            claimed.add(next.get().id());
        }
        return claimed;
    }
}
