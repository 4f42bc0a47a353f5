package de.tandembote.survey;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.SettableClock;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.QuietProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a dump of the database tells of who said what: nothing. */
class SurveySecrecyIntegrationTests {

    private static final Instant BEGINNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final int PEOPLE = 10;

    private static SettableClock clock;
    private static QuietProgram program;
    private static SurveyCare surveys;
    private static JdbcClient database;
    private static UUID round;
    private static List<UUID> people;

    @BeforeAll
    static void start() {
        clock = new SettableClock(BEGINNING);
        program = QuietProgram.start(clock);
        program.get(RoundImport.class).load(Path.of("calendars/dormagen.yaml"));
        surveys = program.get(SurveyCare.class);
        database = program.get(JdbcClient.class);
        round = database.sql("SELECT id FROM round").query(UUID.class).single();
        people = database.sql("SELECT person_id FROM participation WHERE role IN ('MENTEE', 'MENTOR') LIMIT ?")
                .param(PEOPLE)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    @DisplayName(
            "ten answers given in known order: no row, no time, no transaction and no place in the file tells whose is which")
    void nothingJoins() {
        var survey = open("interim");
        for (var person : people) {
            clock.set(clock.instant().plusSeconds(60));
            surveys.answer(survey, person, Map.of("better", List.of("says " + people.indexOf(person))));
        }

        assertThat(texts("SELECT xmin::text FROM survey_ballot WHERE survey_id = ?", survey))
                .as("written by one transaction")
                .hasSize(PEOPLE)
                .containsOnly(texts("SELECT xmin::text FROM survey_ballot WHERE survey_id = ?", survey)
                        .getFirst());
        assertThat(new HashSet<>(texts("SELECT xmin::text FROM survey_recipient WHERE survey_id = ?", survey)))
                .hasSize(1);
        assertThat(columnsOf("survey_ballot")).containsExactly("answers", "change_key", "role", "survey_id");
        assertThat(columnsOf("survey_recipient")).containsExactly("answered", "person_id", "reached", "survey_id");
        assertThat(texts("SELECT ballot::text FROM survey_ballot ballot WHERE survey_id = ?", survey))
                .allSatisfy(row -> assertThat(people).noneMatch(person -> row.contains(person.toString())));
    }

    @Test
    @DisplayName(
            "over many surveys, the order in the file of what was answered and of who has answered is as good as drawn by lot")
    void theOrderTellsNothing() {
        var random = new Random(20261122);
        int rounds = 120;
        var placesOfLast = new int[PEOPLE];
        double ballots = 0;
        double recipients = 0;
        for (int i = 0; i < rounds; i++) {
            database.sql("DELETE FROM survey_ballot").update();
            database.sql("DELETE FROM survey_recipient").update();
            database.sql("DELETE FROM survey").update();
            var survey = open("interim");
            var order = new ArrayList<>(people);
            Collections.shuffle(order, random);
            order.forEach(person ->
                    surveys.answer(survey, person, Map.of("better", List.of(Integer.toString(order.indexOf(person))))));
            var inFile =
                    texts("SELECT answers ->> 'better' FROM survey_ballot WHERE survey_id = ? ORDER BY ctid", survey)
                            .stream()
                            .map(text -> Integer.parseInt(text.replaceAll("\\D", "")))
                            .toList();
            var asked =
                    texts("SELECT person_id::text FROM survey_recipient WHERE survey_id = ? ORDER BY ctid", survey)
                            .stream()
                            .map(person -> order.indexOf(UUID.fromString(person)))
                            .toList();
            placesOfLast[inFile.indexOf(PEOPLE - 1)]++;
            ballots += correlation(inFile);
            recipients += correlation(asked);
        }

        // The mean of 120 correlations of ten drawn by lot has a standard deviation of 1 / sqrt(9 * 120) = 0.03.
        assertThat(ballots / rounds).isBetween(-0.15, 0.15);
        assertThat(recipients / rounds).isBetween(-0.15, 0.15);
        // 12 of each place are expected.
        assertThat(IntStream.of(placesOfLast).boxed()).allMatch(number -> number > 0 && number < 30);
    }

    @Test
    @DisplayName("as long as answers are taken, or while fewer than five are there, no number is shown")
    void showsNoNumberTooSoon() {
        var survey = open("closing");
        for (var person : people.subList(0, 4)) {
            surveys.answer(survey, person, Map.of("recommend", List.of("yes")));
        }
        assertThat(surveys.results(survey)).isEqualTo(new Results.StillOpen());

        clock.set(clock.instant().plus(Duration.ofDays(30)));
        assertThat(surveys.results(survey)).isEqualTo(new Results.TooFew(5));
    }

    @Test
    @DisplayName("an answer by mail is final; one by the page can be changed with its key until the survey closes")
    void changesByThePageAlone() {
        var survey = open("opening");
        var anna = people.getFirst();
        var berta = people.get(1);
        var one = Map.of("informed", List.of("1"));
        var two = Map.of("informed", List.of("2"));

        assertThat(surveys.answer(survey, anna, one)).isEqualTo(new Taken.Counted());
        assertThat(surveys.answer(survey, anna, two)).isEqualTo(new Taken.AnsweredBefore());
        assertThat(surveys.answer(survey, anna, two, "key")).isEqualTo(new Taken.AnsweredBefore());

        assertThat(surveys.answer(survey, berta, one, "hers")).isEqualTo(new Taken.Counted());
        assertThat(surveys.answer(survey, berta, two, "other")).isEqualTo(new Taken.AnsweredBefore());
        assertThat(surveys.answer(survey, berta, two, "hers")).isEqualTo(new Taken.Counted());
        assertThat(surveys.answersBy(survey, "hers")).isEqualTo(two);
        assertThat(texts("SELECT answers ->> 'informed' FROM survey_ballot WHERE survey_id = ?", survey))
                .containsExactlyInAnyOrder("[\"1\"]", "[\"2\"]");

        clock.set(clock.instant().plus(Duration.ofDays(30)));
        assertThat(surveys.answer(survey, berta, one, "hers")).isEqualTo(new Taken.Closed());
        assertThat(surveys.answer(survey, people.get(2), one)).isEqualTo(new Taken.Closed());
    }

    @Test
    @DisplayName("answers given one by one lie in the box one by one, and nothing ties them together")
    void keepsSingleAnswersApart() {
        var survey = open("half-year-later");
        var anna = people.getFirst();

        surveys.answerNext(survey, anna, 0, List.of("5"));
        assertThat(surveys.answerNext(survey, anna, 0, List.of("4"))).isEqualTo(new Taken.AnsweredBefore());
        surveys.answerNext(survey, anna, 1, List.of("none"));
        assertThat(surveys.hasAnswered(survey, anna)).isFalse();
        assertThat(surveys.answer(survey, anna, Map.of("lasting", List.of("1"))))
                .isEqualTo(new Taken.AnsweredBefore());
        surveys.answerNext(survey, anna, 2, List.of());
        surveys.answerNext(survey, anna, 3, List.of());

        assertThat(surveys.hasAnswered(survey, anna)).isTrue();
        assertThat(surveys.reached(survey, anna))
                .as("nothing tells that it was one by one")
                .isZero();
        assertThat(surveys.answerNext(survey, anna, 0, List.of("1"))).isEqualTo(new Taken.AnsweredBefore());
        assertThat(texts("SELECT answers::text FROM survey_ballot WHERE survey_id = ?", survey))
                .containsExactlyInAnyOrder("{\"lasting\": [\"5\"]}", "{\"contact\": [\"none\"]}");
    }

    @Test
    @DisplayName(
            "what is no answer to its question is refused whole, and a stranger's too; a question for others is left out")
    void refusesWhatIsNoAnswer() {
        var survey = open("workshop");
        var interim = open("interim", people.subList(0, 3));
        var anna = people.getFirst();

        assertThat(surveys.answer(survey, anna, Map.of("useful", List.of("9"), "length", List.of("short"))))
                .isEqualTo(new Taken.Faulty(List.of("useful")));
        assertThat(surveys.answer(survey, anna, Map.of())).isEqualTo(new Taken.Faulty(List.of()));
        assertThat(surveys.answer(survey, UUID.randomUUID(), Map.of("useful", List.of("1"))))
                .isEqualTo(new Taken.NotAsked());
        assertThat(texts("SELECT answers::text FROM survey_ballot WHERE survey_id = ?", survey))
                .isEmpty();

        surveys.answer(interim, anna, Map.of("satisfied", List.of("5"), "hindrance", List.of("alles")));
        assertThat(texts("SELECT answers::text FROM survey_ballot WHERE survey_id = ?", interim))
                .containsExactly("{\"satisfied\": [\"5\"]}");
    }

    @Test
    @DisplayName("answers tell the role where each role is large enough, and what is closed is counted")
    void countsByRole() {
        var all = database.sql("SELECT person_id FROM participation WHERE role IN ('MENTEE', 'MENTOR')")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        var survey = open("closing", all);
        all.forEach(person -> surveys.answer(survey, person, Map.of("satisfied", List.of("4"))));
        clock.set(clock.instant().plus(Duration.ofDays(30)));

        assertThat(surveys.get(survey).isByRole()).isTrue();
        assertThat(surveys.results(survey)).isInstanceOfSatisfying(Results.Counted.class, counted -> {
            assertThat(counted.asked()).isEqualTo(18);
            assertThat(counted.answered()).isEqualTo(18);
            assertThat(counted.items().getFirst())
                    .isInstanceOfSatisfying(
                            ItemResult.Numbers.class,
                            numbers -> assertThat(numbers.byRole()).hasSize(2));
        });
    }

    /** Of the places of the numbers 0 to 9 with these numbers. */
    private static double correlation(List<Integer> numbers) {
        double mean = (numbers.size() - 1) / 2.0;
        var products = IntStream.range(0, numbers.size())
                .mapToDouble(place -> (place - mean) * (numbers.get(place) - mean))
                .sum();
        var squares = IntStream.range(0, numbers.size())
                .mapToDouble(place -> (place - mean) * (place - mean))
                .sum();
        return products / squares;
    }

    private static UUID open(String questionnaire) {
        return open(questionnaire, people);
    }

    private static UUID open(String questionnaire, List<UUID> persons) {
        database.sql("""
                        DELETE FROM survey_ballot WHERE survey_id IN (SELECT id FROM survey WHERE questionnaire = ?)""").param(questionnaire).update();
        database.sql("""
                        DELETE FROM survey_recipient
                        WHERE survey_id IN (SELECT id FROM survey WHERE questionnaire = ?)""").param(questionnaire).update();
        database.sql("DELETE FROM survey WHERE questionnaire = ?")
                .param(questionnaire)
                .update();
        return surveys.open(new NewSurvey(
                        round,
                        questionnaire,
                        null,
                        new HashSet<>(persons),
                        clock.instant().plus(Duration.ofDays(21))))
                .id();
    }

    private static List<String> texts(String sql, UUID survey) {
        return database.sql(sql)
                .param(survey)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static List<String> columnsOf(String table) {
        return database.sql("SELECT column_name FROM information_schema.columns WHERE table_name = ? ORDER BY 1")
                .param(table)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
