package de.tandembote.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
}
