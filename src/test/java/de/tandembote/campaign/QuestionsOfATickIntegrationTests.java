package de.tandembote.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.testing.CountingDriver;
import de.tandembote.testing.TestDatabase;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How often the minute's work asks the database something: no oftener for a reminder in a large round than for one. */
class QuestionsOfATickIntegrationTests {

    private static final Instant BEFORE_THE_ROUND = Instant.parse("2026-02-13T08:00:00Z");
    private static final Instant REMINDER = Instant.parse("2026-03-02T08:00:00Z");
    private static final int TANDEMS = 9;

    /** With nothing due. */
    private static final long ALWAYS = 8;

    /** Two letters, with what is asked in each and how each is answered. */
    private static final long EACH_REMINDER = 14;

    private final MailSystem mail = new MailSystem();
    private final SettableClock clock = new SettableClock(BEFORE_THE_ROUND);
    private Installation bot;

    @BeforeEach
    void onlyRemindersArePlanned() {
        bot = Installation.byHand(TestDatabase.create().url(), mail, clock, List.of(CountingDriver.SETTING));
        bot.loadsARound();
        bot.database()
                .sql("DELETE FROM planned_message WHERE message <> 'monthly-reminder'")
                .update();
    }

    @AfterEach
    void stop() {
        bot.close();
        mail.close();
    }

    @Test
    @DisplayName("Where nothing is due a tick asks a few questions, however large the round")
    void nothingIsDue() {
        assertThat(asksInATick()).isLessThanOrEqualTo(ALWAYS);
    }

    @Test
    @DisplayName("A reminder to two people costs no more questions as one of a whole round's than as the only one")
    void remindersAreDue() {
        onlyOneIsDueAtFirst();
        clock.set(REMINDER);
        assertThat(asksInATick()).isLessThanOrEqualTo(ALWAYS + EACH_REMINDER);
        assertThat(bot.count("outbox_message")).isEqualTo(2);

        clock.passes(Duration.ofMinutes(1));
        assertThat(asksInATick()).isLessThanOrEqualTo(ALWAYS + (TANDEMS - 1) * EACH_REMINDER);
        assertThat(bot.count("outbox_message")).isEqualTo(2 * TANDEMS);
    }

    private void onlyOneIsDueAtFirst() {
        bot.database()
                .sql("""
                        UPDATE planned_message SET due_at = ? WHERE due_at = ?
                        AND id <> (SELECT id FROM planned_message ORDER BY due_at, id LIMIT 1)""")
                .params(Timestamp.from(REMINDER.plusSeconds(60)), Timestamp.from(REMINDER))
                .update();
    }

    private long asksInATick() {
        return CountingDriver.askedBy(bot.get(Campaigns.class)::fireDue);
    }
}
