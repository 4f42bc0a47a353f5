package de.tandembote.campaign;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which messages a coordinator hears of in the summary of a working day, and that each hears of them. */
class ReviewSummariesIntegrationTests {

    private static final String FOR_ALL = "birgit.schoenfelder@example.org";
    private static final String FOR_ONE = "nermin.aydogan@example.org";

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
    void nothingHasCome() {
        month.nothingHasCome();
    }

    @Test
    void in3ACalendarsMessageThatCannotBeReadWaitsForTheNextWorkingDaysSummary() {
        month.comes(unreadableCalendarReplyOf(month.mentee(1)));
        assertThat(summaries()).as("nothing at once").isZero();

        month.bot().passesTo(FirstMonth.AFTER_THE_REMINDER.plus(Duration.ofDays(1)));

        assertThat(summariesTo(FOR_ALL)).isEqualTo(1);
        assertThat(month.mail().mailsOf(FOR_ALL).getLast())
                .satisfies(mail -> assertThat(mail.getSubject()).contains("eine Nachricht"));
    }

    @Test
    @Timeout(60)
    void aNodeWhoseSummaryAnotherNodeWritesGoesOnWithTheNext() throws SQLException {
        month.comes(month.answerOf(1).from("anna.private@elsewhere.example.org").bytes());
        month.clock().passes(Duration.ofDays(1));
        month.bot()
                .database()
                .sql("UPDATE review_notice SET due_at = due_at - interval '1 minute' WHERE coordinator_id = ?")
                .param(month.idOf(FOR_ALL))
                .update();

        try (var other = month.bot().get(DataSource.class).getConnection()) {
            takesTheFirst(other, month.idOf(FOR_ALL));
            var fired = CompletableFuture.supplyAsync(
                    () -> month.bot().get(ReviewSummaries.class).fireNext());
            while (!fired.isDone() && month.bot().count("pg_locks WHERE NOT granted") == 0) {
                Thread.onSpinWait();
            }
            other.commit();
            other.setAutoCommit(true);

            assertThat(fired.join()).isTrue();
        }
        assertThat(summariesTo(FOR_ONE)).isEqualTo(1);
        assertThat(summariesTo(FOR_ALL)).isZero();
    }

    /** As another node does, which has not yet committed. */
    private static void takesTheFirst(Connection other, UUID coordinator) throws SQLException {
        other.setAutoCommit(false);
        try (var delete = other.prepareStatement("DELETE FROM review_notice WHERE coordinator_id = ?")) {
            delete.setObject(1, coordinator);
            assertThat(delete.executeUpdate()).isPositive();
        }
    }

    private static long summaries() {
        return month.bot().count("outbox_message WHERE message = 'reviews-waiting'");
    }

    private static long summariesTo(String address) {
        return month.bot()
                .count("outbox_message WHERE message = 'reviews-waiting' AND recipient_id = ?", month.idOf(address));
    }

    @Test
    void im5AnAnswerToAnEventThatNobodyKnowsIsToldOfAtOnce() {
        month.comes(calendarReplyOf(month.mentee(2), "UID:meeting@example.org"));

        assertThat(month.bot().count("inbox_message WHERE state = 'REVIEW' AND sender = ?", month.mentee(2)))
                .isEqualTo(1);
        assertThat(month.bot()
                        .count(
                                "outbox_message WHERE message = 'review-needed' AND recipient_id = ?",
                                month.idOf(FOR_ALL)))
                .isEqualTo(1);
        assertThat(month.bot().count("invitation_answer")).isZero();
        assertThat(summaries()).isZero();
    }

    /** What a calendar program sends when somebody accepts, but it does not say what. */
    private static byte[] unreadableCalendarReplyOf(String address) {
        return calendarReplyOf(address, "X-NOTHING:1");
    }

    /** What a calendar program sends when somebody accepts (RFC 5546, section 3.2.3). */
    private static byte[] calendarReplyOf(String address, String uid) {
        return """
                From: %1$s
                To: bot@example.org
                Message-ID: <accepted@example.org>
                Subject: Zugesagt: Treffen
                MIME-Version: 1.0
                Content-Type: text/calendar; method=REPLY; charset=UTF-8

                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//example.org//calendar//EN
                METHOD:REPLY
                BEGIN:VEVENT
                %2$s
                DTSTAMP:20260302T080000Z
                DTSTART:20260312T140000Z
                ATTENDEE;PARTSTAT=ACCEPTED:mailto:%1$s
                ORGANIZER:mailto:bot@example.org
                END:VEVENT
                END:VCALENDAR
                """.formatted(address, uid).replace("\n", "\r\n").getBytes(US_ASCII);
    }
}
