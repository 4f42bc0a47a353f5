package de.tandembote.survey;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.tandembote.faults.SettableClock;
import de.tandembote.script.Language;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.QuietProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What is shown of a survey: as a page, as a list, and as lines for a university. */
class SurveyExportIntegrationTests {

    private static final Instant BEGINNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final String MARK = "\uFEFF";

    private static SettableClock clock;
    private static QuietProgram program;
    private static SurveyCare surveys;
    private static SurveyExport exports;
    private static ResultSheets sheets;
    private static UUID round;
    private static List<UUID> people;

    private UUID survey;

    @BeforeAll
    static void start() {
        clock = new SettableClock(BEGINNING);
        program = QuietProgram.start(clock);
        program.get(RoundImport.class).load(Path.of("calendars/dormagen.yaml"));
        surveys = program.get(SurveyCare.class);
        exports = program.get(SurveyExport.class);
        sheets = program.get(ResultSheets.class);
        var database = program.get(JdbcClient.class);
        round = database.sql("SELECT id FROM round").query(UUID.class).single();
        people = database.sql("""
                        SELECT person_id FROM participation WHERE role IN ('MENTEE', 'MENTOR')
                        ORDER BY role, person_id""")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void aSurveyIsOpen() {
        clock.set(BEGINNING);
        var database = program.get(JdbcClient.class);
        for (var table : List.of("survey_ballot", "survey_recipient", "survey")) {
            database.sql("DELETE FROM " + table).update();
        }
        survey = surveys.open(
                        new NewSurvey(round, "interim", null, Set.copyOf(people), BEGINNING.plus(Duration.ofDays(14))))
                .id();
    }

    @Test
    @DisplayName("with four answers no number is anywhere, with five it is, and none as long as answers are taken")
    void showsNoNumberOfFour() {
        answered(4);
        assertThatNothingIsShown("läuft noch");
        closes();
        assertThatNothingIsShown("Weniger als 5 Personen haben geantwortet");

        clock.set(BEGINNING);
        surveys.answer(survey, people.get(4), answers(4));
        assertThatNothingIsShown("läuft noch");
        closes();
        assertThat(exports.results(survey, Language.DE)).isPresent();
        assertThat(exports.forUniversity(survey)).isPresent();
        assertThat(page(Language.DE)).contains("<strong>5 von 18</strong>");
    }

    @Test
    @DisplayName("the list holds what was counted, in German and in English, and nothing that a spreadsheet would run")
    void listsWhatWasCounted() {
        answered(18);
        closes();

        var german = read(exports.results(survey, Language.DE).orElseThrow());
        var english = read(exports.results(survey, Language.EN).orElseThrow());

        assertThat(german.getFirst())
                .containsExactly("Nr.", "Frage", "Wer", "Antwort", "Anzahl", "Prozent", "Mittelwert");
        assertThat(german)
                .contains(List.of(
                        "1",
                        "Wie zufrieden sind Sie bisher mit Ihrem Tandem?",
                        "alle",
                        "5 = sehr zufrieden",
                        "9",
                        "50",
                        ""))
                .contains(List.of(
                        "1",
                        "Wie zufrieden sind Sie bisher mit Ihrem Tandem?",
                        "Mentees",
                        "5 = sehr zufrieden",
                        "5",
                        "56",
                        ""))
                .contains(List.of(
                        "1",
                        "Wie zufrieden sind Sie bisher mit Ihrem Tandem?",
                        "alle",
                        "Antworten insgesamt",
                        "18",
                        "",
                        "4,5"))
                .contains(List.of("2", "Was fehlt Ihnen in Ihrem Tandem?", "", "weniger als 5 Antworten", "", "", ""))
                .contains(List.of(
                        "6",
                        "Was soll in der zweiten Hälfte anders werden?",
                        "",
                        "'=SUMME(1;2) \"3\"\nund 4",
                        "",
                        "",
                        ""))
                .noneMatch(line -> String.join("", line).contains("Mond"));
        assertThat(english)
                .contains(List.of("1", "How satisfied are you with your tandem so far?", "mentors", "4", "5", "56", ""))
                .contains(List.of(
                        "1",
                        "How satisfied are you with your tandem so far?",
                        "all",
                        "answers in all",
                        "18",
                        "",
                        "4.5"));
    }

    @Test
    @DisplayName("every number of the list is one of the counting")
    void listsNothingElse() {
        answered(18);
        closes();
        var counted = ((Results.Counted) surveys.results(survey)).items();

        var listed = read(exports.results(survey, Language.DE).orElseThrow()).stream()
                .skip(1)
                .filter(line -> line.get(2).equals("alle"))
                .map(line -> line.get(0) + ":" + line.get(4))
                .toList();

        var expected = counted.stream()
                .filter(ItemResult.Numbers.class::isInstance)
                .map(ItemResult.Numbers.class::cast)
                .flatMap(numbers -> {
                    int number = surveys.questionnaire(survey).items().indexOf(numbers.item()) + 1;
                    var all = new ArrayList<Integer>();
                    numbers.all().counts().forEach(count -> all.add(count.number()));
                    if (numbers.all().notApplicable() > 0) {
                        all.add(numbers.all().notApplicable());
                    }
                    all.add(numbers.all().answers());
                    return all.stream().map(count -> number + ":" + count);
                })
                .toList();
        assertThat(listed).isEqualTo(expected).isNotEmpty();
    }

    @Test
    @DisplayName("the lines for a university hold pseudonym and roles, no texts, and come in another order each time")
    void linesForAUniversity() {
        answered(18);
        closes();

        var file = exports.forUniversity(survey).orElseThrow();
        var lines = read(file);

        assertThat(lines).hasSize(19);
        assertThat(lines.getFirst()).containsExactly("pseudonym", "role", "satisfied", "superior");
        assertThat(lines.subList(1, 19)).contains(List.of("Mond 3", "MENTEE", "4", "NA"));
        assertThat(file).doesNotContain("SUMME");
        assertThat(Stream.generate(() -> exports.forUniversity(survey).orElseThrow())
                        .limit(5)
                        .distinct())
                .hasSizeGreaterThan(3);
    }

    @Test
    @DisplayName("a survey that asks for no pseudonym told nobody of a university, and gives it no lines")
    void noLinesWherePeopleWereNotTold() {
        survey = surveys.open(
                        new NewSurvey(round, "opening", null, Set.copyOf(people), BEGINNING.plus(Duration.ofDays(14))))
                .id();
        people.forEach(
                person -> surveys.answer(survey, person, Map.of("informed", List.of("4"), "tandem", List.of("5"))));
        closes();

        assertThat(exports.results(survey, Language.DE)).isPresent();
        assertThat(exports.forUniversity(survey)).isEmpty();
    }

    @Test
    @DisplayName("a question tells who was asked it, and whether several answers were possible")
    void notes() {
        answered(18);
        closes();

        assertThat(page(Language.DE))
                .contains("Gefragt wurde nur, wer bei Frage 1 „1 = gar nicht zufrieden“ oder „2“ gewählt hat.")
                .contains("<strong>4,5</strong>", "im Mittel, auf der Skala von „1 = gar nicht zufrieden“ bis");
        assertThat(page(Language.EN))
                .contains("Only asked of those who chose “1 = not satisfied at all” or “2” in question 1.")
                .contains("Several answers were possible");
    }

    @Test
    @DisplayName("the page has a bar and a number for each answer, warns of texts, and holds no style of its own")
    void showsBars() {
        answered(18);
        closes();

        assertThat(page(Language.DE))
                .contains("1. Wie zufrieden sind Sie bisher mit Ihrem Tandem?", "Mentees", "Mittelwert", "4,5")
                .contains("class=\"bar bar1\" x=\"0\" height=\"6\" y=\"0\" width=\"50\"")
                .contains("<span class=\"small\">(50 %)</span>", "Es kann Namen nennen", "=SUMME(1;2) &quot;3&quot;")
                .contains("Weniger als 5 Antworten, deshalb wird nichts gezeigt.")
                .doesNotContain("style=", "Mond", "th:");
        assertThat(page(Language.EN))
                .contains("18 of 18", "mentors", "4.5", "It may name people")
                .doesNotContain("Antwort");
    }

    private void assertThatNothingIsShown(String why) {
        assertThat(exports.results(survey, Language.DE)).isEmpty();
        assertThat(exports.forUniversity(survey)).isEmpty();
        assertThat(sheets.of(survey, Language.DE).questions()).isEmpty();
        assertThat(sheets.of(survey, Language.DE).answered()).isZero();
        assertThat(page(Language.DE)).contains(why);
        assertThat(page(Language.DE).replace("Weniger als 5 Personen", "")).doesNotContainPattern("\\d");
    }

    private void answered(int number) {
        for (int i = 0; i < number; i++) {
            surveys.answer(survey, people.get(i), answers(i));
        }
    }

    private static Map<String, List<String>> answers(int person) {
        return Map.of(
                "satisfied", List.of(person % 2 == 0 ? "5" : "4"),
                "superior", List.of(person % 3 == 0 ? "-" : "2"),
                "better", List.of("=SUMME(1;2) \"3\"\nund 4"),
                "pseudonym", List.of("Mond " + person));
    }

    private static void closes() {
        clock.set(BEGINNING.plus(Duration.ofDays(14)));
    }

    private String page(Language language) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        var model = Map.<String, Object>of("language", language, "results", sheets.of(survey, language));
        return engine.process("console/results", Set.of("results"), new Context(Locale.ROOT, model));
    }

    private static List<List<String>> read(String file) {
        assertThat(file).startsWith(MARK).contains("\r\n");
        try (var reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(file.substring(1))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
