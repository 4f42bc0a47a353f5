package de.tandembote.portal;

import static de.tandembote.portal.Subscribers.header;
import static de.tandembote.portal.Subscribers.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.survey.NewSurvey;
import de.tandembote.survey.SurveyCare;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page with which somebody answers a survey. */
class SurveyPageIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-02-13T08:00:00Z");
    private static final Duration OPEN_FOR = Duration.ofDays(14);
    private static final String KEY = "k".repeat(32);
    private static final String OTHER_KEY = "o".repeat(32);

    private static Subscribers round;
    private static Links links;
    private static SurveyCare surveys;

    private UUID anna;
    private UUID olivia;
    private UUID survey;

    @BeforeAll
    static void begin() {
        round = new Subscribers();
        links = round.bot().get(Links.class);
        surveys = round.bot().get(SurveyCare.class);
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @BeforeEach
    void aSurveyIsOpen() {
        anna = round.mentee(1);
        olivia = round.mentee(5);
        survey = open("interim");
    }

    @AfterEach
    void nothingWasAsked() {
        round.clock().set(NOW);
        for (var table : List.of("survey_ballot", "survey_recipient", "survey")) {
            round.bot().database().sql("DELETE FROM " + table).update();
        }
        round.bot().database().sql("UPDATE programme SET address = 'SIE'").update();
    }

    @Test
    @DisplayName(
            "it asks in Sie or Du as the programme does, says in words for whom a question is, and how answers are kept")
    void asks() {
        assertThat(shown(page(anna)))
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
        assertThat(shown(page(anna))).contains("1. Wie zufrieden bist du bisher mit eurem Tandem?");
    }

    @Test
    @DisplayName(
            "answers by the page arrive, are thanked for, are shown to whoever has the key, and can be changed until the close")
    void roundTrip() {
        var page = page(anna);

        var sent = posts(
                page, "satisfied=2&hindrance=mehr+Zeit%0D%0Azu+zweit&rhythm=&topics=career&topics=other&superior=-");

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(header(sent, "Location")).endsWith(page + "?danke=true");
        assertThat(shown(page + "?danke=true"))
                .contains(
                        "Danke! Die Antworten sind angekommen.",
                        "Freitag, 27. Februar 2026, um 9 Uhr",
                        "href=\"" + page + "\"")
                .doesNotContain("<form", "mehr Zeit");
        assertThat(surveys.answersBy(survey, KEY))
                .isEqualTo(Map.of(
                        "satisfied", List.of("2"),
                        "hindrance", List.of("mehr Zeit\nzu zweit"),
                        "topics", List.of("career", "other"),
                        "superior", List.of("-")));
        assertThat(chosen(shown(page)))
                .containsExactly("satisfied=2", "rhythm=", "topics=career", "topics=other", "superior=-");
        assertThat(shown(page)).contains(">mehr Zeit\nzu zweit</textarea>", "Diese Antworten sind angekommen");

        round.clock().passes(OPEN_FOR.minusSeconds(1));
        posts(page, "satisfied=5&rhythm=right");
        assertThat(chosen(shown(page))).containsExactly("satisfied=5", "rhythm=right", "superior=");
        round.clock().passes(Duration.ofSeconds(1));
        posts(page, "satisfied=1");
        assertThat(shown(page)).contains("Die Umfrage ist beendet.").doesNotContain("<form", "value=\"5\"");
        assertThat(surveys.answersBy(survey, KEY)).containsEntry("satisfied", List.of("5"));
    }

    @Test
    @DisplayName("the same in English")
    void roundTripInEnglish() {
        var page = page(olivia);
        assertThat(shown(page))
                .contains(
                        "<html lang=\"en\"",
                        "<h1>Interim review</h1>",
                        "1. How satisfied are you with your tandem so far?")
                .contains("Only if the answer to question 1 is “1” or “2”", "does not apply", "no answer")
                .contains("Friday, 27 February 2026, at 09:00", "Nobody sees who gave which answer", "Send my answers")
                .doesNotContain("Frage", "keine Angabe", "Umfrage ");

        posts(page, "satisfied=4&better=Less+paper");

        assertThat(shown(page + "?danke=true")).contains("Thank you! Your answers have arrived.");
        assertThat(shown(page)).contains(">Less paper</textarea>", "These answers have arrived", "Send the changes");
        assertThat(posts(page, "satisfied=9").statusCode()).isEqualTo(422);
        assertThat(text(posts(page, "satisfied=9")))
                .contains("<title>Not sent yet: Interim review", "Question 1: Please choose one of the answers.");
    }

    @Test
    @DisplayName(
            "what is no answer is named at its field and above all, with what was entered kept, and nothing is taken")
    void faults() {
        var page = page(anna);
        var tooLong = "x".repeat(5_001);

        var refused =
                posts(page, "satisfied=7&rhythm=often&superior=-&superior=3&better=" + tooLong + "&pseudonym=Mond");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused))
                .contains("<title>Noch nicht abgeschickt: Zwischenbilanz", "role=\"alert\"")
                .contains("<a href=\"#frage-1\">Frage 1: Bitte eine der Antworten wählen.</a>")
                .contains("<a href=\"#frage-5\">Frage 5: „Trifft nicht zu“ passt nicht zu einer weiteren Antwort.")
                .contains("Frage 6: Der Text hat 5001 Zeichen, höchstens 5000 sind möglich. Bitte kürzen.</a>")
                .contains("id=\"frage-6-fehler\"", "aria-describedby=\"frage-6-fehler\" aria-invalid=\"true\"")
                .contains(">" + tooLong + "</textarea>", "value=\"Mond\"");
        assertThat(chosen(text(refused))).contains("rhythm=often");
        assertThat(surveys.hasAnswered(survey, anna)).isFalse();
        assertThat(text(posts(page, "satisfied=&better=++"))).contains("Bitte mindestens eine Frage beantworten.");
        assertThat(surveys.hasAnswered(survey, anna)).isFalse();
    }

    @Test
    @DisplayName(
            "IN-15 Looking changes no row in any table, by GET and by HEAD, and the answer notes nothing at the link")
    void in15LookingChangesNothing() {
        var page = page(anna);
        posts(page, "satisfied=3");
        var lookedAt =
                List.of(page, page + "?danke=true", page(olivia, OTHER_KEY), withoutKey(anna), page(round.mentor(9)));
        var before = rows();

        for (var path : lookedAt) {
            assertThat(round.gets(path).statusCode()).isEqualTo(200);
            round.asks(round.bot(), "HEAD", path);
        }

        assertThat(rows()).isEqualTo(before);
        assertThat(round.bot().count("link WHERE purpose = 'SURVEY' AND last_used IS NOT NULL"))
                .isZero();
    }

    @Test
    @DisplayName(
            "whoever has answered by mail, or has begun in chat, or with another link, sees that this holds, and no answer")
    void finalAnswers() {
        var byMail = round.mentee(2);
        var inChat = round.mentee(3);
        surveys.answer(survey, byMail, Map.of("satisfied", List.of("2")));
        surveys.answerNext(survey, inChat, 0, List.of("4"));
        posts(page(anna), "satisfied=1&better=geheim");

        for (var page :
                List.of(page(byMail, OTHER_KEY), page(inChat, OTHER_KEY), page(anna, OTHER_KEY), withoutKey(byMail))) {
            assertThat(shown(page))
                    .contains("Eine Antwort ist schon da, und sie gilt.")
                    .doesNotContain("<form", "geheim");
            assertThat(shown(page + "?danke=true")).doesNotContain("Danke!");
        }
        posts(page(anna, OTHER_KEY), "satisfied=5");
        assertThat(surveys.answersBy(survey, KEY)).containsEntry("satisfied", List.of("1"));
        assertThat(surveys.answersBy(survey, OTHER_KEY)).isEmpty();
    }

    @Test
    @DisplayName("without its end the link shows no form, and neither does one of somebody's own making")
    void needsTheKey() {
        for (var page : List.of(withoutKey(anna), withoutKey(anna) + "/1", withoutKey(anna) + "/drawn-by-lot")) {
            assertThat(shown(page)).contains("Hier fehlt das Ende des Links").doesNotContain("<form");
        }
        assertThat(header(posts(withoutKey(anna) + "/1", "satisfied=1"), "Location"))
                .endsWith(withoutKey(anna));
        assertThat(posts(withoutKey(anna), "satisfied=1").statusCode()).isEqualTo(404);
        assertThat(surveys.hasAnswered(survey, anna)).isFalse();
    }

    @Test
    @DisplayName("whoever was not asked is told so; a link whose time is over, and a stranger's, open nothing")
    void othersSeeNothing() {
        var stranger = page(round.mentor(9));
        assertThat(shown(stranger)).contains("liegt keine Einladung vor").doesNotContain("<form");
        posts(stranger, "satisfied=1");
        assertThat(surveys.answersBy(survey, KEY)).isEmpty();

        var page = page(anna);
        round.clock().passes(Duration.ofDays(40));
        assertThat(round.gets(page).statusCode()).isEqualTo(404);
        assertThat(text(round.gets(page))).contains("Dieser Link gilt nicht mehr");
        assertThat(round.gets(LinkPaths.SURVEY + "a".repeat(32) + "/" + KEY).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("what somebody writes is shown as text, and a character that no database takes is left out")
    void writesAnything() {
        var page = page(anna);

        posts(page, "better=" + URLEncoder.encode("<b>&\"'</textarea>\u0000\u0007 😀 Ende", StandardCharsets.UTF_8));

        assertThat(surveys.answersBy(survey, KEY)).isEqualTo(Map.of("better", List.of("<b>&\"'</textarea> 😀 Ende")));
        assertThat(shown(page)).contains("&lt;b&gt;&amp;", "😀 Ende</textarea>").doesNotContain("<b>");
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
                        NOW.plus(OPEN_FOR)))
                .id();

        assertThat(shown(path(anna, workshop, "/" + KEY)))
                .contains("<h1>Rückmeldung zur Veranstaltung</h1>", "Meine Stärken, meine Ziele", "Rolle im Programm");
        assertThat(shown(page(anna))).doesNotContain("Rolle im Programm");
    }

    private static UUID open(String questionnaire) {
        var asked = Set.of(round.mentee(1), round.mentee(2), round.mentee(3), round.mentee(5));
        return surveys.open(new NewSurvey(round.round(), questionnaire, null, asked, NOW.plus(OPEN_FOR)))
                .id();
    }

    private String page(UUID person) {
        return page(person, KEY);
    }

    private String page(UUID person, String key) {
        return path(person, survey, "/" + key);
    }

    private String withoutKey(UUID person) {
        return path(person, survey, "");
    }

    private static String path(UUID person, UUID survey, String end) {
        var link = links.issue(LinkPurpose.SURVEY, person, survey, NOW.plus(Duration.ofDays(30)));
        return LinkPaths.SURVEY + links.token(link) + end;
    }

    private static String shown(String page) {
        var answer = round.gets(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return text(answer);
    }

    private static HttpResponse<byte[]> posts(String page, String form) {
        return round.presses(page, form);
    }

    /** What is chosen of what can be chosen from. */
    private static List<String> chosen(String page) {
        return Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]*)\" checked=\"checked\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1) + "=" + found.group(2))
                .toList();
    }

    private static List<String> rows() {
        return round.bot().database().sql("""
                        SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'
                          AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'qrtz%' ORDER BY 1""").query(String.class).list().stream()
                .flatMap(table -> round
                        .bot()
                        .database()
                        .sql("SELECT '%1$s' || t::text || t.xmin FROM %1$s t ORDER BY 1".formatted(table))
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
