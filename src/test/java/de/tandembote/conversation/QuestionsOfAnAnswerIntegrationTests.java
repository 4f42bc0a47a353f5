package de.tandembote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import de.tandembote.inbox.Worker;
import de.tandembote.testing.CountingDriver;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How often the database is asked something until a mail is answered: each time costs as much as to read the mail. */
class QuestionsOfAnAnswerIntegrationTests {

    /** To take the mail, and for both who look then to see that there is no other. */
    private static final long TAKING = 6;

    /** Eight times for what is known, nine times to note and queue what follows. */
    private static final long ANSWERING = 17;

    private static FirstMonth month;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins(List.of(CountingDriver.SETTING));
    }

    @AfterAll
    static void end() {
        month.close();
    }

    @Test
    @DisplayName("To log a session and say so takes a few questions")
    void aSession() {
        var bot = month.bot();
        month.mail().receives(month.answerOf(2).bytes());
        bot.readNew();

        assertThat(CountingDriver.askedBy(bot.get(Worker.class)::workOff)).isLessThanOrEqualTo(TAKING + ANSWERING);
        assertThat(bot.count("session")).isEqualTo(1);
        assertThat(bot.count("outbox_message WHERE message = 'noted'")).isEqualTo(1);
    }
}
