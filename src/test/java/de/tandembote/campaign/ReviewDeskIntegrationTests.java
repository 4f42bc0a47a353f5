package de.tandembote.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import de.tandembote.people.People;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.Programmes;
import de.tandembote.programme.Rounds;
import de.tandembote.setup.RoundImport;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads what waits, in an installation that two administrations share (IN-3). */
class ReviewDeskIntegrationTests {

    private static final String FOR_ALL = "birgit.schoenfelder@example.org";
    private static final String FOR_ONE = "nermin.aydogan@example.org";
    private static final String OF_ANOTHER_PROGRAMME = "doris.huelsbusch@example.org";
    private static final String STRANGER = "somebody@elsewhere.example.org";

    private static FirstMonth month;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
        month.bot().get(RoundImport.class).load(Path.of("calendars/kreis-unna.yaml"));
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
    void in3AStrangersMailIsNobodysWhereSeveralProgrammesShareTheMailbox() {
        month.comes(month.answerOf(1).outOfTheBlue().from(STRANGER).bytes());

        assertThat(readers()).isEmpty();
        assertThat(onThePagesOf(FOR_ALL)).isZero();
        assertThat(onThePagesOf(OF_ANOTHER_PROGRAMME)).isZero();
    }

    @Test
    void in3AStrangersMailIsReadByWhomTheSettingsName() {
        assertThat(readersOfStrangers(OF_ANOTHER_PROGRAMME)).containsExactly(OF_ANOTHER_PROGRAMME);
        assertThat(readersOfStrangers(month.mentor(1))).as("no coordinator").isEmpty();
        assertThat(readersOfStrangers(STRANGER)).as("nobody known").isEmpty();
    }

    @Test
    void in3AStrangersMailIsForTheOnlyProgrammesCoordinatorsAndThereForThoseOfAll() {
        try (var alone = FirstMonth.begins()) {
            alone.comes(alone.answerOf(1).outOfTheBlue().from(STRANGER).bytes());
            var desk = alone.bot().get(ReviewDesk.class);

            assertThat(desk.isFor(alone.idOf(FOR_ALL), alone.waiting())).isTrue();
            assertThat(desk.isFor(alone.idOf(FOR_ONE), alone.waiting())).isFalse();
            assertThat(desk.isFor(alone.idOf(alone.mentor(1)), alone.waiting())).isFalse();
        }
    }

    @Test
    void in3WhoIsInTwoProgrammesIsReadOnlyInTheOneThatWasAnswered() {
        takesPartInTheOtherProgramme(month.mentee(2));
        month.comes(month.answerOf(2).from(STRANGER).bytes());

        assertThat(readers()).containsExactly(FOR_ALL, FOR_ONE);
        assertThat(onThePagesOf(FOR_ALL)).isEqualTo(1);
        assertThat(onThePagesOf(OF_ANOTHER_PROGRAMME)).isZero();
    }

    /** All who may read what waits. */
    private static List<String> readers() {
        var desk = month.bot().get(ReviewDesk.class);
        var everybody = month.bot().database().sql("SELECT email FROM person ORDER BY email");
        return everybody.query((row, _) -> row.getString(1)).list().stream()
                .filter(address -> desk.isFor(month.idOf(address), month.waiting()))
                .toList();
    }

    /** How much the pages show to somebody, in all rounds. */
    private static long onThePagesOf(String coordinator) {
        var desk = month.bot().get(ReviewDesk.class);
        return month.bot().get(Rounds.class).findAll().stream()
                .mapToLong(round -> desk.of(month.idOf(coordinator), round.id()).size())
                .sum();
    }

    private static List<String> readersOfStrangers(String named) {
        var bot = month.bot();
        var strangers = new Strangers(
                new CampaignSettings(named),
                bot.get(Programmes.class),
                bot.get(Rounds.class),
                bot.get(Coordinators.class),
                bot.get(Concerns.class),
                bot.get(People.class),
                month.clock());
        return strangers.readers().stream()
                .map(reader -> reader.emailAddress().value())
                .toList();
    }

    /** Puts the person in the place of the other programme's first mentee. */
    private static void takesPartInTheOtherProgramme(String address) {
        var database = month.bot().database();
        var tandem = database.sql("""
                        SELECT tandem.id FROM tandem JOIN round ON round.id = round_id
                        JOIN programme ON programme.id = programme_id
                        WHERE programme.name LIKE '%Unna%' AND label = '1'""").query(UUID.class).single();
        database.sql("""
                        UPDATE participation SET person_id = ? WHERE (round_id, person_id) =
                            (SELECT round_id, mentee_id FROM tandem WHERE id = ?)""").params(month.idOf(address), tandem).update();
        database.sql("UPDATE tandem SET mentee_id = ? WHERE id = ?")
                .params(month.idOf(address), tandem)
                .update();
    }
}
