package de.tandembote.inbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long what arrived is kept: no longer than it is needed, and never for ever. */
class ForgettingIntegrationTests {

    private static final String KEPT = "inbox_message WHERE raw IS NOT NULL AND sender <> '' AND state = '%s'";

    private static FirstMonth month;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
    }

    @AfterAll
    static void stop() {
        month.close();
    }

    @BeforeEach
    void threeMessagesHaveCome() {
        month.nothingHasCome();
        var answer = month.answerOf(8);
        month.mail().receives(month.answerOf(8).bytes());
        month.mail()
                .receives(answer.outOfTheBlue()
                        .from("somebody@elsewhere.example.org")
                        .bytes());
        month.comes(unreadableMailOf(month.mentee(8)));
        assertThat(month.bot().count(KEPT.formatted("DONE"))).isEqualTo(1);
    }

    @Test
    void rawMailGoesWhenItsTimeIsOver() {
        tidiesAfter(Duration.ofDays(29));
        assertThat(month.bot().count(KEPT.formatted("DONE"))).isEqualTo(1);

        tidiesAfter(Duration.ofDays(30));
        assertThat(month.bot().count("inbox_message WHERE state = 'DONE' AND (raw IS NOT NULL OR sender <> '')"))
                .isZero();
        assertThat(month.bot().count("inbox_message")).as("that it was there").isEqualTo(3);
    }

    @Test
    void aCoordinatorHearsOfWhatSomebodyOfTheRoundWroteAndNobodyCanRead() {
        assertThat(month.bot()
                        .count("review_notice JOIN inbox_message ON id = inbox_message_id WHERE state = 'PARKED'"))
                .isPositive();
    }

    @Test
    void whatNobodyDecidesAboutGoesInTheEndAndIsToldOfBefore() {
        month.bot().database().sql("DELETE FROM review_notice").update();

        tidiesAfter(Duration.ofDays(75));
        assertThat(month.bot().count("review_notice")).as("not yet").isZero();
        tidiesAfter(Duration.ofDays(76));
        tidiesAfter(Duration.ofDays(77));
        month.clock().passes(Duration.ofDays(7));
        month.bot().settle();
        assertThat(month.bot()
                        .count("outbox_message WHERE message = 'reviews-waiting' AND subject LIKE '%2 Nachrichten'"))
                .as("to who stands for all: the stranger's as well")
                .isEqualTo(1);

        tidiesAfter(Duration.ofDays(89));
        assertThat(month.bot().count(KEPT.formatted("REVIEW"))).isEqualTo(1);
        assertThat(month.bot().count(KEPT.formatted("PARKED"))).isEqualTo(1);

        tidiesAfter(Duration.ofDays(90));
        assertThat(month.bot().count("inbox_message WHERE state <> 'DONE' OR raw IS NOT NULL OR sender <> ''"))
                .isZero();
        assertThat(month.bot().count("inbox_message WHERE kind <> 'human' AND person_id IS NOT NULL"))
                .isZero();
        assertThat(month.bot().count("review_notice")).isZero();
    }

    @Test
    void nothingGoesUndecidedThatWasNotToldOfInTime() {
        tidiesAfter(Duration.ofDays(200));
        tidiesAfter(Duration.ofDays(213));
        assertThat(month.bot().get(Reviews.class).all()).hasSize(2);

        tidiesAfter(Duration.ofDays(214));
        assertThat(month.bot().get(Reviews.class).all()).isEmpty();
    }

    private static void tidiesAfter(Duration time) {
        month.clock().set(FirstMonth.AFTER_THE_REMINDER.plus(time));
        month.bot().get(Worker.class).tidy();
    }

    private static byte[] unreadableMailOf(String address) {
        return ("From: " + address + "\r\nMessage-ID: <2000-parts@example.org>\r\n"
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                        + "--b\r\n\r\nx\r\n".repeat(2_000))
                .getBytes(US_ASCII);
    }
}
