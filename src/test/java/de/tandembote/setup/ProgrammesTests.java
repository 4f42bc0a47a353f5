package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.datafile.Faults;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The programmes that come with the bot can be run as they are. */
class ProgrammesTests {

    @Test
    void dormagenHasNineTandemsTwelveRemindersAndNineGatherings() {
        var dormagen = read("dormagen");

        assertThat(dormagen.participants().participants()).hasSize(18);
        assertThat(dormagen.participants().tandems()).hasSize(9);
        assertThat(dormagen.cadence()
                        .dates(dormagen.round().firstDay(), dormagen.round().lastDay()))
                .hasSize(12)
                .startsWith(LocalDate.of(2026, 3, 1));
        assertThat(dormagen.gatherings().stream()
                        .collect(Collectors.groupingBy(GatheringEntry::kind, Collectors.counting())))
                .containsOnly(
                        Map.entry(GatheringKind.OPENING, 1L),
                        Map.entry(GatheringKind.WORKSHOP, 2L),
                        Map.entry(GatheringKind.NETWORK_MEETING, 2L),
                        Map.entry(GatheringKind.GROUP_COACHING, 2L),
                        Map.entry(GatheringKind.MENTORS_EXCHANGE, 1L),
                        Map.entry(GatheringKind.CLOSING, 1L));
        assertThat(dormagen.hints()).isEmpty();
    }

    private static RoundFile read(String name) {
        var faults = new Faults();
        var round = RoundFile.read(Path.of("calendars", name + ".yaml"), faults);
        assertThat(faults.all()).isEmpty();
        return round;
    }
}
