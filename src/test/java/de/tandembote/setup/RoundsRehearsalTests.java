package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.script.Script;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a rehearsal tells who is invited to which event, and when")
class RoundsRehearsalTests {

    private static final Script SCRIPT = Script.load(Path.of("bot-scripts"));

    /** Two events for all 21, two for the 18 in tandems, four for the mentees, one for the mentors. */
    @Test
    void dormagen() {
        assertThat(invited("dormagen"))
                .isEqualTo(numbers(
                        "2026-02-17T09:00", 21, // the day after Rosenmontag: the round begins
                        "2026-03-19T09:00", 9,
                        "2026-04-23T09:00", 18,
                        "2026-05-21T09:00", 9,
                        "2026-06-03T09:00", 9, // Corpus Christi is the day after
                        "2026-08-13T09:00", 9,
                        "2026-09-10T09:00", 18,
                        "2026-10-15T09:00", 9,
                        "2027-01-14T09:00", 21));
        assertThat(recipients("dormagen", "2026-06-03T09:00"))
                .contains("Sabine Groß-Lindemann", "Andreas Dürscheidt")
                .noneMatch("Anna Reiferscheid"::equals);
        assertThat(recipients("dormagen", "2026-02-17T09:00"))
                .contains("Anna Reiferscheid", "Birgit Schönfelder", "Nermin Aydoğan", "Volker Ellinghaus");
    }

    @Test
    void kreisUnna() {
        assertThat(invited("kreis-unna"))
                .isEqualTo(numbers("2026-05-12T09:00", 11, "2026-08-25T09:00", 11, "2026-12-22T09:00", 11));
        assertThat(recipients("kreis-unna", "2026-05-12T09:00"))
                .as("mentees without a partner too")
                .contains("Lea Tüshaus", "Nina Pötter")
                .noneMatch("Karin Osthövener"::equals);
    }

    /** Sixteen people in tandems; eight mentors at the training, which is the only workshop. */
    @Test
    void surveysOfOsnabrueck() {
        assertThat(surveyed("survey-invitation"))
                .isEqualTo(numbers(
                        "2026-09-04T10:00", 8,
                        "2026-09-10T10:00", 16,
                        "2027-02-05T10:00", 16,
                        "2027-06-18T10:00", 16,
                        "2027-12-29T10:00", 16));
        assertThat(surveyed("survey-reminder"))
                .isEqualTo(numbers(
                        "2026-09-11T10:00", 8,
                        "2026-09-17T10:00", 16,
                        "2027-02-15T10:00", 16,
                        "2027-06-28T10:00", 16,
                        "2028-01-12T10:00", 16));
    }

    @Test
    void whoeverNamesNoSurveyHasNone() {
        assertThat(Rehearsal.of(Path.of("calendars", "dormagen.yaml"), SCRIPT).messages())
                .noneMatch(message -> message.occasion().startsWith("survey"));
    }

    private static Map<LocalDateTime, Integer> surveyed(String occasion) {
        var numbers = new TreeMap<LocalDateTime, Integer>();
        Rehearsal.of(Path.of("calendars", "osnabrueck.yaml"), SCRIPT).messages().stream()
                .filter(message -> message.occasion().equals(occasion))
                .forEach(message ->
                        numbers.merge(message.due(), message.recipients().size(), Integer::sum));
        return numbers;
    }

    private static Map<LocalDateTime, Integer> invited(String name) {
        var numbers = new TreeMap<LocalDateTime, Integer>();
        invitations(name, _ -> true)
                .forEach(message ->
                        numbers.merge(message.due(), message.recipients().size(), Integer::sum));
        return numbers;
    }

    private static List<String> recipients(String name, String due) {
        return invitations(name, message -> message.due().equals(LocalDateTime.parse(due)))
                .flatMap(message -> message.recipients().stream())
                .toList();
    }

    private static Stream<RehearsedMessage> invitations(String name, Predicate<RehearsedMessage> which) {
        return Rehearsal.of(Path.of("calendars", name + ".yaml"), SCRIPT).messages().stream()
                .filter(message -> message.occasion().equals("event-invitation"))
                .filter(which);
    }

    private static Map<LocalDateTime, Integer> numbers(Object... dueAndNumber) {
        var numbers = new TreeMap<LocalDateTime, Integer>();
        for (int at = 0; at < dueAndNumber.length; at += 2) {
            numbers.put(LocalDateTime.parse((String) dueAndNumber[at]), (Integer) dueAndNumber[at + 1]);
        }
        return numbers;
    }
}
