package de.tandembote.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mails that break what reads them do not stand in the way of those behind them. */
class HostileMailsIntegrationTests {

    private static final int MEGABYTE = 1 << 20;

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
    @DisplayName("IN-9 broken MIME, 64 MB, endless quotes and a sender without end are put aside, and the next counts")
    void theNextMailCounts() {
        var letter = month.answerOf(1);
        comes(letter.saying("--x\n".repeat(20_000)), "Content-Type: multipart/mixed; boundary=x\n");
        comes(letter.saying(("y".repeat(1023) + "\n").repeat(64 * 1024)), "");
        comes(letter.saying(">".repeat(MEGABYTE)), "");
        comes(letter.from(endless() + "@example.org"), "");
        comes(letter, "");

        bot.settle();

        assertThat(bot.sessionsOf(1)).isEqualTo(1);
        assertThat(bot.count("inbox_message")).isEqualTo(5);
        assertThat(bot.count("inbox_message WHERE state IN ('RECEIVED', 'WORKING')"))
                .isZero();
        assertThat(bot.count("inbox_message WHERE state = 'PARKED' AND reason LIKE 'larger than the mailbox%'"))
                .isEqualTo(1);
        assertThat(bot.count("inbox_message WHERE state = 'REVIEW' AND sender = ''"))
                .as("whose sender cannot be")
                .isEqualTo(1);
    }

    private static void comes(Letter letter, String header) {
        month.mail()
                .receives(
                        letter.withId("<" + UUID.randomUUID() + "@example.org>").bytes(header));
    }

    /** Nothing that can be packed: no index takes it. */
    private static String endless() {
        return new Random(1)
                .ints(6_000, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
