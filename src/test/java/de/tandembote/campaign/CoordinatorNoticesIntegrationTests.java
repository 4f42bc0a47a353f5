package de.tandembote.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.Letter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a coordinator is asked to do about a message, which is not the same for each. */
class CoordinatorNoticesIntegrationTests {

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
    void whoeverWishesIsToBeCalled() {
        writes(1, "Ich würde gern mit jemandem vom Programm sprechen, es ist etwas Persönliches.");

        assertToldOf(1, "person-wanted", "Bitte melden Sie sich bei ");
    }

    @Test
    void whoIsNotUnderstoodIsToBeCalled() {
        writes(2, "Vielleicht Anfang April");
        writes(2, "Mal sehen, vielleicht auch später");

        assertToldOf(2, "review-needed", "Bitte melden Sie sich bei ");
    }

    @Test
    void whereTheWriterIsInDoubtADecisionIsEnough() {
        month.comes(month.answerOf(3).from(month.mentor(3)).bytes());

        assertToldOf(3, "writer-in-doubt", "Bitte entscheiden Sie: ");
    }

    private static void writes(int tandem, String text) {
        var mentee = month.mentee(tandem);
        month.comes(Letter.answering(month.mail().mailsOf(mentee).getLast(), mentee, text)
                .bytes());
    }

    /** Both coordinators got this text about the mentee, with the way to the page in mail and chat alike. */
    private static void assertToldOf(int tandem, String message, String subject) {
        assertThat(told(tandem, "message || ': ' || subject"))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told).startsWith(message + ": " + subject));
        for (var form : List.of("plain", "html", "chat")) {
            assertThat(told(tandem, form))
                    .as(form)
                    .allSatisfy(text -> assertThat(text).contains("/p/entscheiden/"));
        }
    }

    private static List<String> told(int tandem, String column) {
        return month.bot()
                .database()
                .sql("SELECT " + column + " FROM outbox_message WHERE dedupe_key LIKE '%:' || ?::text || ':%'"
                        + " AND purpose = 'COORDINATION'")
                .param(month.idOf(month.mentee(tandem)))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
