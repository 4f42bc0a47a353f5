package de.tandembote.portal;

import static de.tandembote.portal.Subscribers.header;
import static de.tandembote.portal.Subscribers.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.survey.NewSurvey;
import de.tandembote.survey.SurveyCare;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page with which somebody answers a survey. */
class SurveyPageIntegrationTests {

    private static Subscribers round;
    private static SurveyCare surveys;

    private SurveyPages pages;
    private UUID anna;
    private UUID olivia;

    @BeforeAll
    static void begin() {
        round = new Subscribers();
        surveys = round.bot().get(SurveyCare.class);
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @BeforeEach
    void aSurveyIsOpen() {
        pages = new SurveyPages(round);
        anna = round.mentee(1);
        olivia = round.mentee(5);
    }

    @AfterEach
    void nothingWasAsked() {
        pages.close();
    }

    @Test
    @DisplayName(
            "it asks in Sie or Du as the programme does, says in words for whom a question is, and how answers are kept")
    void asks() {
        assertThat(pages.shown(pages.page(anna)))
                .contains("<html lang=\"de\"", "<h1>Zwischenbilanz</h1>", "Mentoring Dormagen, Durchgang 2026/27")
                .contains(
                        "1. Wie zufrieden sind Sie bisher mit Ihrem Tandem?",
                        "1 = gar nicht zufrieden",
                        "5 = sehr zufrieden")
                .contains("Nur falls bei Frage 1 „1“ oder „2“ gewählt ist")
                .contains("genau richtig", "beruflicher Weg", "trifft nicht zu", "keine Angabe")
                .contains("Freitag, 27. Februar 2026, um 9 Uhr", "Niemand sieht, wer was antwortet")
                .contains("mindestens <span>5</span> Personen")
                .doesNotContain("<script", "style=");
        round.bot().database().sql("UPDATE programme SET address = 'DU'").update();
        assertThat(pages.shown(pages.page(anna))).contains("1. Wie zufrieden bist du bisher mit eurem Tandem?");
    }

    @Test
    @DisplayName(
            "answers by the page arrive, are thanked for, are shown to whoever has the key, and can be changed until the close")
    void roundTrip() {
        var page = pages.page(anna);

        var sent = pages.posts(
                page, "satisfied=2&hindrance=mehr+Zeit%0D%0Azu+zweit&rhythm=&topics=career&topics=other&superior=-");

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(header(sent, "Location")).endsWith(page + "?danke=true");
        assertThat(pages.shown(page + "?danke=true"))
                .contains(
                        "Danke! Die Antworten sind angekommen.",
                        "Freitag, 27. Februar 2026, um 9 Uhr",
                        "href=\"" + page + "\"")
                .doesNotContain("<form", "mehr Zeit");
        assertThat(surveys.answersBy(pages.survey(), SurveyPages.KEY))
                .isEqualTo(Map.of(
                        "satisfied", List.of("2"),
                        "hindrance", List.of("mehr Zeit\nzu zweit"),
                        "topics", List.of("career", "other"),
                        "superior", List.of("-")));
        assertThat(SurveyPages.chosen(pages.shown(page)))
                .containsExactly("satisfied=2", "rhythm=", "topics=career", "topics=other", "superior=-");
        assertThat(pages.shown(page)).contains(">mehr Zeit\nzu zweit</textarea>", "Diese Antworten sind angekommen");

        round.clock().passes(SurveyPages.OPEN_FOR.minusSeconds(1));
        pages.posts(page, "satisfied=5&rhythm=right");
        assertThat(SurveyPages.chosen(pages.shown(page))).containsExactly("satisfied=5", "rhythm=right", "superior=");
        round.clock().passes(Duration.ofSeconds(1));
        pages.posts(page, "satisfied=1");
        assertThat(pages.shown(page)).contains("Die Umfrage ist beendet.").doesNotContain("<form", "value=\"5\"");
        assertThat(surveys.answersBy(pages.survey(), SurveyPages.KEY)).containsEntry("satisfied", List.of("5"));
    }

    @Test
    @DisplayName("the same in English")
    void roundTripInEnglish() {
        var page = pages.page(olivia);
        assertThat(pages.shown(page))
                .contains(
                        "<html lang=\"en\"",
                        "<h1>Interim review</h1>",
                        "1. How satisfied are you with your tandem so far?")
                .contains("Only if the answer to question 1 is “1” or “2”", "does not apply", "no answer")
                .contains("Friday, 27 February 2026, at 09:00", "Nobody sees who gave which answer", "Send my answers")
                .doesNotContain("Frage", "keine Angabe", "Umfrage ");

        pages.posts(page, "satisfied=4&better=Less+paper");

        assertThat(pages.shown(page + "?danke=true")).contains("Thank you! Your answers have arrived.");
        assertThat(pages.shown(page))
                .contains(">Less paper</textarea>", "These answers have arrived", "Send the changes");
        assertThat(pages.posts(page, "satisfied=9").statusCode()).isEqualTo(422);
        assertThat(text(pages.posts(page, "satisfied=9")))
                .contains("<title>Not sent yet: Interim review", "Question 1: Please choose one of the answers.");
    }

    @Test
    @DisplayName(
            "what is no answer is named at its field and above all, with what was entered kept, and nothing is taken")
    void faults() {
        var page = pages.page(anna);
        var tooLong = "x".repeat(5_001);

        var refused = pages.posts(
                page, "satisfied=7&rhythm=often&superior=-&superior=3&better=" + tooLong + "&pseudonym=Mond");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused))
                .contains("<title>Noch nicht abgeschickt: Zwischenbilanz", "role=\"alert\"")
                .contains("<a href=\"#frage-1\">Frage 1: Bitte eine der Antworten wählen.</a>")
                .contains("<a href=\"#frage-5\">Frage 5: „Trifft nicht zu“ passt nicht zu einer weiteren Antwort.")
                .contains("Frage 6: Der Text hat 5001 Zeichen, höchstens 5000 sind möglich. Bitte kürzen.</a>")
                .contains("id=\"frage-6-fehler\"", "aria-describedby=\"frage-6-fehler\" aria-invalid=\"true\"")
                .contains(">" + tooLong + "</textarea>", "value=\"Mond\"");
        assertThat(SurveyPages.chosen(text(refused))).contains("rhythm=often");
        assertThat(surveys.hasAnswered(pages.survey(), anna)).isFalse();
        assertThat(text(pages.posts(page, "satisfied=&better=++")))
                .contains("Bitte mindestens eine Frage beantworten.");
        assertThat(surveys.hasAnswered(pages.survey(), anna)).isFalse();
    }

    @Test
    @DisplayName("what somebody writes is shown as text, and a character that no database takes is left out")
    void writesAnything() {
        var page = pages.page(anna);

        pages.posts(
                page, "better=" + URLEncoder.encode("<b>&\"'</textarea>\u0000\u0007 😀 Ende", StandardCharsets.UTF_8));

        assertThat(surveys.answersBy(pages.survey(), SurveyPages.KEY))
                .isEqualTo(Map.of("better", List.of("<b>&\"'</textarea> 😀 Ende")));
        assertThat(pages.shown(page))
                .contains("&lt;b&gt;&amp;", "😀 Ende</textarea>")
                .doesNotContain("<b>");
    }

    @Test
    @DisplayName("a survey about a group event names it; where roles are told apart, the page says that they are kept")
    void namesTheEvent() {
        var everybody = List.of(1, 2, 3, 4, 5).stream()
                .flatMap(tandem -> List.of(round.mentee(tandem), round.mentor(tandem)).stream())
                .collect(Collectors.toSet());
        var workshop = surveys.open(new NewSurvey(
                        round.round(),
                        "workshop",
                        round.gathering("dormagen-2026-workshop-1"),
                        everybody,
                        SurveyPages.NOW.plus(SurveyPages.OPEN_FOR)))
                .id();

        assertThat(pages.shown(pages.path(anna, workshop, "/" + SurveyPages.KEY)))
                .contains("<h1>Rückmeldung zur Veranstaltung</h1>", "Meine Stärken, meine Ziele", "Rolle im Programm");
        assertThat(pages.shown(pages.page(anna))).doesNotContain("Rolle im Programm");
    }
}
