package de.tandembote.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.campaign.ReviewDesk;
import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.Installation;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.inbox.Reviews;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.script.Language;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A coordinator reads what is in doubt and decides, by the link in the mail and by nothing but a button. */
class ReviewPagesIntegrationTests {

    private static final String PRIVATE = "anna.private@elsewhere.example.org";

    private static FirstMonth month;
    private static Pages pages;
    private static Installation bot;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
        bot = month.bot();
        pages = new Pages(month);
    }

    @AfterAll
    static void stop() {
        month.close();
    }

    @BeforeEach
    void nothingWaits() {
        month.nothingHasCome();
        bot.database().sql("UPDATE person SET language = 'DE'").update();
    }

    @Test
    void theMailToTheCoordinatorOpensThePageOnWhichThePartnersAnswerCounts() {
        // The mentor answers the mail that the mentee had passed on.
        month.comes(month.answerOf(1).from(month.mentor(1)).bytes());
        var page = pages.pageIn(pages.lastMailOf(pages.coordinator()));

        var shown = pages.get(page);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains(month.mentor(1), "Wir haben uns am 28.2. getroffen", "von einem Menschen geschrieben")
                .contains("Montag, 2. März 2026, um 9:30 Uhr")
                .contains("antwortet auf eine Frage an jemand anderen");
        assertThat(bot.sessionsOf(1)).isZero();

        var decided = pages.post(
                page,
                Map.of(
                        "message",
                        month.waiting().id().toString(),
                        "decision",
                        "COUNTS",
                        "person",
                        month.idOf(month.mentee(1)).toString()));
        bot.settle();

        assertThat(decided.statusCode()).isEqualTo(302);
        assertThat(bot.sessionsOf(1)).isEqualTo(1);
        assertThat(bot.count("inbox_message WHERE state = 'DONE' AND raw IS NULL AND decided_by IS NOT NULL"))
                .isEqualTo(1);
        assertThat(bot.count(
                        "question JOIN link ON object_id = question.id WHERE state = 'ANSWERED' AND link.person_id = ?"
                                + " AND question.kind = 'MONTHLY_REMINDER'",
                        month.idOf(month.mentee(1))))
                .as("it answered the question that it named")
                .isEqualTo(1);
        assertThat(pages.get(page).body()).contains("Hier wartet nichts mehr").doesNotContain("28.2.");
    }

    @Test
    void whatIsDoneIsDoneOnceAndItsTextIsGone() {
        month.comes(month.answerOf(2).from(PRIVATE).bytes());
        var letters = bot.count("outbox_message");
        var page = bot.get(Links.class)
                .page(
                        LinkPurpose.REVIEW,
                        bot.get(ReviewDesk.class)
                                .pageFor(
                                        month.idOf(pages.coordinator()),
                                        month.waiting().id()));
        var path = pages.path(page);
        var form = Map.of("message", month.waiting().id().toString(), "decision", "DONE");

        var first = pages.post(path, form);
        var second = pages.post(path, form);
        bot.settle();

        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("outcome=DONE");
        assertThat(second.headers().firstValue("Location").orElseThrow()).endsWith("outcome=LATE");
        assertThat(bot.count("inbox_message WHERE state = 'DONE' AND raw IS NULL"))
                .isEqualTo(1);
        assertThat(bot.sessionsOf(2)).isZero();
        assertThat(bot.count("outbox_message")).isEqualTo(letters);
        bot.passesTo(FirstMonth.AFTER_THE_REMINDER.plus(Duration.ofDays(1)));
        assertThat(bot.count("outbox_message WHERE message = 'reviews-waiting'"))
                .isZero();
    }

    @Test
    void theSummaryOpensAllThatWaits() {
        month.comes(month.answerOf(3).from(PRIVATE).bytes());
        month.comes(month.answerOf(4).from("bela.private@elsewhere.example.org").bytes());
        bot.passesTo(FirstMonth.AFTER_THE_REMINDER.plus(Duration.ofDays(1)));
        var mail = pages.lastMailOf(pages.coordinator());

        assertThat(Pages.textOf(mail)).contains("2 Nachrichten");
        assertThat(pages.get(pages.pageIn(mail)).body()).contains(PRIVATE, "bela.private@elsewhere.example.org");
        pages.post(
                pages.pageIn(mail),
                Map.of(
                        "message",
                        month.waiting().id().toString(),
                        "decision",
                        "COUNTS",
                        "person",
                        month.idOf(month.mentee(3)).toString()));
        bot.settle();
        assertThat(bot.sessionsOf(3)).isEqualTo(1);
        assertThat(pages.get(pages.pageIn(mail)).body())
                .doesNotContain(PRIVATE)
                .contains("bela.private@elsewhere.example.org");
    }

    @Test
    void nobodyCountsWhoIsNoneOfTheRound() {
        month.comes(month.answerOf(5).from(month.mentor(5)).bytes());
        var page = pages.pageIn(pages.lastMailOf(pages.coordinator()));

        pages.post(
                page,
                Map.of(
                        "message",
                        month.waiting().id().toString(),
                        "decision",
                        "COUNTS",
                        "person",
                        UUID.randomUUID().toString()));
        pages.post(page, Map.of("message", month.waiting().id().toString(), "decision", "COUNTS", "person", ""));
        bot.settle();

        assertThat(bot.sessionsOf(5)).isZero();
        assertThat(bot.get(Reviews.class).all()).hasSize(1);
    }

    @Test
    void whoNoLongerCoordinatesReadsNothing() {
        month.comes(month.answerOf(8).from(month.mentor(8)).bytes());
        var page = pages.pageIn(pages.lastMailOf(pages.coordinator()));
        bot.database()
                .sql("UPDATE participation SET state = 'LEFT' WHERE role = 'COORDINATOR'")
                .update();

        var shown = pages.get(page).body();
        bot.database().sql("UPDATE participation SET state = 'ACTIVE'").update();

        assertThat(shown).doesNotContain("28.2.").contains("Hier wartet nichts mehr");
    }

    @Test
    void thePageSpeaksTheCoordinatorsLanguage() {
        bot.database()
                .sql("UPDATE person SET language = 'EN' WHERE email = ?")
                .param(pages.coordinator())
                .update();
        month.comes(month.answerOf(1).from(month.mentor(1)).bytes());
        var page = pages.pageIn(pages.lastMailOf(pages.coordinator()));

        assertThat(pages.get(page).body())
                .contains("<html lang=\"en\"", "Please decide", "Written by", "written by a person")
                .contains("Monday, 2 March 2026", ReviewReason.OTHER_SENDER.sentence(), "Please do not pass it on.")
                .doesNotContain("Bitte", "Bote ", "lang=\"de\"");
        assertThat(pages.get(page + "?outcome=NOBODY").body()).contains("Please choose who wrote the message.");
        pages.post(page, Map.of("message", month.waiting().id().toString(), "decision", "DONE"));
        assertThat(pages.get(page).body()).contains("Nothing is waiting here any more.");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsWords(ReviewReason reason) {
        assertThat(ReviewReason.of(reason.sentence())).contains(reason);
        assertThat(ReviewWords.in(Language.DE).of(reason)).endsWith(".").isNotEqualTo(reason.sentence());
        assertThat(ReviewWords.in(Language.EN).of(reason)).isEqualTo(reason.sentence());
    }
}
