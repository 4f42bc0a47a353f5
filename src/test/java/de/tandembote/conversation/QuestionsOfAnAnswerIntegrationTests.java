package de.tandembote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.inbox.Worker;
import de.tandembote.testing.CountingDriver;
import de.tandembote.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How often the database is asked something until a mail is answered: each time costs as much as to read the mail. */
class QuestionsOfAnAnswerIntegrationTests {

    private static final Instant BEFORE_THE_ROUND = Instant.parse("2026-02-13T08:00:00Z");
    private static final Instant AFTER_THE_REMINDER = Instant.parse("2026-03-02T08:30:00Z");

    /** To take the mail, and for both who look then to see that there is no other. */
    private static final long TAKING = 6;

    /** Eight times for what is known, nine times to note and queue what follows. */
    private static final long ANSWERING = 17;

    private final MailSystem mail = new MailSystem();
    private final SettableClock clock = new SettableClock(BEFORE_THE_ROUND);
    private Installation bot;

    @BeforeEach
    void theReminderIsOut() {
        bot = Installation.byHand(
                TestDatabase.create().url(),
                mail,
                clock,
                List.of("--spring.datasource.driver-class-name=" + CountingDriver.class.getName()));
        bot.loadsARound();
        bot.passesTo(AFTER_THE_REMINDER);
    }

    @AfterEach
    void stop() {
        bot.close();
        mail.close();
    }

    @Test
    @DisplayName("To log a session and say so takes a few questions")
    void aSession() {
        var mentee = bot.addressOf(2, "mentee");
        var reminder = mail.mailsOf(mentee).getLast();
        mail.receives(Letter.answering(reminder, mentee, "Wir haben uns am 28.2. getroffen, 90 Minuten")
                .bytes());
        bot.readNew();
        var before = CountingDriver.asked();

        bot.get(Worker.class).workOff();

        assertThat(CountingDriver.asked() - before).isLessThanOrEqualTo(TAKING + ANSWERING);
        assertThat(bot.count("session")).isEqualTo(1);
        assertThat(bot.count("outbox_message WHERE message = 'noted'")).isEqualTo(1);
    }
}
