package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.tandembote.calendar.Recurrence;
import de.tandembote.datafile.Fault;
import de.tandembote.datafile.Faults;
import de.tandembote.gathering.GatheringKind;
import de.tandembote.script.Anrede;
import de.tandembote.script.FormOfAddress;
import de.tandembote.script.Language;
import de.tandembote.script.Notation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The programmes that come with the bot can be run as they are. */
class ProgrammesTests {

    static final List<String> ALL =
            List.of("dormagen", "kreis-unna", "duesseldorf-koeln", "muensterland", "osnabrueck");

    static Stream<Arguments> sizes() {
        return Stream.of(
                arguments("dormagen", 1, 18, 9, 12, 9),
                arguments("kreis-unna", 7, 22, 10, 12, 3),
                arguments("duesseldorf-koeln", 2, 20, 10, 15, 6),
                arguments("muensterland", 11, 22, 11, 12, 7),
                arguments("osnabrueck", 3, 16, 8, 10, 8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sizes")
    void eachProgrammeHasItsSize(
            String name, int administrations, int people, int tandems, int reminders, int gatherings) {
        var file = read(name);

        assertThat(file.administrations().all()).hasSize(administrations);
        assertThat(file.participants().participants()).hasSize(people);
        assertThat(file.participants().tandems()).hasSize(tandems);
        assertThat(reminders(file.cadence(), file.round())).hasSize(reminders);
        assertThat(file.gatherings()).hasSize(gatherings);
    }

    @Test
    void dormagenHasTheGatheringsOfAWholeRound() {
        assertThat(read("dormagen").gatherings().stream()
                        .collect(Collectors.groupingBy(GatheringEntry::kind, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        GatheringKind.OPENING, 1L,
                        GatheringKind.WORKSHOP, 2L,
                        GatheringKind.NETWORK_MEETING, 2L,
                        GatheringKind.GROUP_COACHING, 2L,
                        GatheringKind.MENTORS_EXCHANGE, 1L,
                        GatheringKind.CLOSING, 1L));
    }

    @Test
    void dormagenIsFirstRemindedOnTheFirstOfTheMonthAfterItsStart() {
        var dormagen = read("dormagen");

        assertThat(reminders(dormagen.cadence(), dormagen.round())).startsWith(LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dormagen", "kreis-unna", "duesseldorf-koeln", "muensterland"})
    void nothingInAProgrammeIsDoubtful(String name) {
        assertThat(read(name).hints()).isEmpty();
    }

    @Test
    void osnabrueckIsToldOfTheMentorWhoIsNotYetTrained() {
        assertThat(read("osnabrueck").hints())
                .extracting(Fault::toString)
                .containsExactly("calendars/osnabrueck.csv:17: a mentor of this round needs \"Schulung\" in Bestätigt; "
                        + "confirm it or choose somebody else.");
    }

    @Test
    void unnaHasPeopleWhoWaitForAPartner() {
        var unna = read("kreis-unna").participants();

        assertThat(unna.participants().stream().filter(person -> person.tandem().isEmpty()))
                .extracting(Participant::part)
                .containsExactly(Part.MENTEE, Part.MENTOR);
    }

    @Test
    void umlautsComeOutOfEveryCoding() {
        assertThat(read("kreis-unna").participants().participants())
                .extracting(Participant::lastName)
                .contains("Brüggestrat", "Eßkamp", "Überacker", "Sänger-Böhm");
        assertThat(read("duesseldorf-koeln").participants().participants())
                .extracting(Participant::lastName)
                .contains("Roßbach", "Dünnwald-Pütz", "Ückerath");
    }

    @Test
    void everyWayToSpeakIsAmongTheProgrammes() {
        var rounds = ALL.stream().map(ProgrammesTests::read).toList();
        var people = rounds.stream()
                .flatMap(round -> round.participants().participants().stream())
                .toList();

        assertThat(rounds)
                .extracting(round -> round.programme().voice().address())
                .contains(FormOfAddress.values());
        assertThat(rounds)
                .extracting(round -> round.programme().voice().notation())
                .contains(Notation.values());
        assertThat(people).extracting(Participant::anrede).contains(Anrede.values());
        assertThat(people).extracting(Participant::language).contains(Language.values());
    }

    @Test
    void everybodyIsInventedAndNobodyIsInTwoProgrammes() {
        var addresses = ALL.stream()
                .flatMap(name -> read(name).participants().participants().stream())
                .map(person -> person.email().value())
                .toList();

        assertThat(addresses).doesNotHaveDuplicates().allMatch(address -> address.endsWith("@example.org"));
    }

    private static List<LocalDate> reminders(Recurrence cadence, RoundEntry round) {
        return cadence.dates(round.firstDay(), round.lastDay());
    }

    private static RoundFile read(String name) {
        var faults = new Faults();
        var round = RoundFile.read(Path.of("calendars", name + ".yaml"), faults);
        assertThat(faults.all()).isEmpty();
        return round;
    }
}
