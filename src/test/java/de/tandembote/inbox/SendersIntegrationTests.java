package de.tandembote.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.Installation;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wrote a mail (IN-3): it acts only where that is not in doubt. */
class SendersIntegrationTests {

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

    @BeforeEach
    void nobodyHasWritten() {
        month.nothingHasCome();
    }

    @Test
    void in3AnUnknownSenderLeadsToAPersonAndSetsNothingOff() {
        var letters = bot.count("outbox_message");

        month.comes(month.answerOf(1)
                .outOfTheBlue()
                .from("somebody@elsewhere.example.org")
                .bytes());

        assertThat(reason()).isEqualTo(ReviewReason.UNKNOWN_SENDER.sentence());
        assertThat(bot.sessionsOf(1)).isZero();
        assertThat(bot.count("outbox_message")).isEqualTo(letters);
        assertThat(bot.count("review_notice")).isZero();
    }

    @Test
    void in3AnAnswerFromAPrivateAddressWaitsForTheNextWorkingDaysSummary() {
        var summaries = "outbox_message WHERE message = 'reviews-waiting'";
        var letters = bot.count("outbox_message");
        month.comes(month.answerOf(1).from("anna.private@elsewhere.example.org").bytes());
        month.comes(month.answerOf(2).from("bela.private@elsewhere.example.org").bytes());

        assertThat(bot.sessionsOf(1)).isZero();
        assertThat(bot.count("outbox_message")).as("nothing at once").isEqualTo(letters);

        bot.passesTo(FirstMonth.AFTER_THE_REMINDER.plus(Duration.ofDays(1)));
        var told = bot.count(summaries);
        assertThat(told)
                .as("one for each coordinator")
                .isEqualTo(coordinatorsTold())
                .isPositive();

        bot.passesTo(FirstMonth.AFTER_THE_REMINDER.plus(Duration.ofDays(3)));
        assertThat(bot.count(summaries)).as("told once").isEqualTo(told);
        bot.database()
                .sql("DELETE FROM outbox_content WHERE message = 'reviews-waiting'")
                .update();
    }

    @Test
    void in3TheNameBesideAForeignAddressTellsWhoItMayBe() {
        var anna = bot.database()
                .sql("SELECT last_name || ', ' || first_name FROM person WHERE email = ?")
                .param(month.mentee(1))
                .query(String.class)
                .single();

        month.comes(month.answerOf(1)
                .outOfTheBlue()
                .from("\"" + anna + "\" <anna.private@elsewhere.example.org>")
                .bytes());

        assertThat(concerned()).isEqualTo(month.mentee(1));
        assertThat(bot.count("review_notice")).isPositive();
    }

    @Test
    void in3AFailedDmarcOfOurOwnMailSystemLeadsToAPerson() {
        month.comes(month.answerOf(1)
                .bytes("Authentication-Results: mx.example.org; dmarc=fail header.from=example.org\n"));

        assertThat(bot.sessionsOf(1)).isZero();
        assertThat(reason()).isEqualTo(ReviewReason.FORGED.sentence());
        assertThat(concerned()).isEqualTo(month.mentee(1));
    }

    @Test
    void in3SomebodyElsesVerdictCountsNothing() {
        month.comes(month.answerOf(1).bytes("Authentication-Results: elsewhere.example; dmarc=fail\n"));

        assertThat(bot.sessionsOf(1)).isEqualTo(1);
    }

    private static long coordinatorsTold() {
        return bot.database()
                .sql("SELECT count(DISTINCT recipient_id) FROM outbox_message WHERE message = 'reviews-waiting'")
                .query(Long.class)
                .single();
    }

    private static String reason() {
        return bot.database()
                .sql("SELECT reason FROM inbox_message WHERE state = 'REVIEW'")
                .query(String.class)
                .single();
    }

    private static String concerned() {
        return bot.database()
                .sql("SELECT email FROM inbox_message JOIN person ON person.id = person_id WHERE state = 'REVIEW'")
                .query(String.class)
                .single();
    }
}
