package de.tandembote.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import de.tandembote.programme.Land;
import de.tandembote.programme.Timetable;
import de.tandembote.programme.WorkingDays;
import de.tandembote.script.Campaign;
import de.tandembote.script.Script;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When group events are spoken of. The dates are worked out by hand for the round of Dormagen. */
class EventPlanTests {

    private static final Campaign EVENTS = Script.load(Path.of("bot-scripts")).campaign(RoundPlans.EVENTS);

    /** It begins on Rosenmontag. */
    private static final Timetable ROUND = new Timetable(
            ZoneId.of("Europe/Berlin"),
            new WorkingDays(Land.NW, Set.of(LocalDate.parse("2026-02-16"), LocalDate.parse("2026-12-24"))),
            "FREQ=MONTHLY;BYMONTHDAY=1",
            LocalDate.parse("2026-02-16"),
            LocalDate.parse("2027-02-15"));

    @Test
    void invitesFourWeeksBeforeOrOnTheWorkingDayBeforeThat() {
        assertThat(daysOf("event-invitation", planOf(event("2026-04-16")))).containsExactly("2026-03-19");
        // Four weeks before 2 July is Fronleichnam, a Thursday.
        assertThat(daysOf("event-invitation", planOf(event("2026-07-02")))).containsExactly("2026-06-03");
        // Four weeks before a Saturday is a Saturday.
        assertThat(daysOf("event-invitation", planOf(event("2026-06-06")))).containsExactly("2026-05-08");
        // Four weeks before 21 January is 24 December, which is closed.
        assertThat(daysOf("event-invitation", planOf(event("2027-01-21")))).containsExactly("2026-12-23");
    }

    @Test
    void saysNothingAboutAnEventBeforeTheRoundBegins() {
        // Four weeks before is 5 February, and the round begins on Rosenmontag.
        assertThat(daysOf("event-invitation", planOf(event("2026-03-05")))).containsExactly("2026-02-17");
    }

    @Test
    void nobodyIsRemindedOfAnInvitationThatLeavesAtTheSameTime() {
        // Answers are awaited until 17 February; three days before is a Saturday, and before the round begins.
        assertThat(daysOf("event-invitation", planOf(event("2026-02-24")))).containsExactly("2026-02-17");
        assertThat(daysOf("event-reminder", planOf(event("2026-02-24")))).isEmpty();
    }

    @Test
    void awaitsAnswersUntilAWeekBeforeWhereNoDayIsNamed() {
        var plan = planOf(event("2026-04-16"));

        assertThat(daysOf("event-reminder", plan)).containsExactly("2026-04-02"); // 6 April is Easter Monday
        assertThat(daysOf("event-turnout", plan)).containsExactly("2026-04-10");
    }

    @Test
    void tellsOfTooFewOnlyWhereSomeNumberIsNeeded() {
        var small = PlannedEvent.of("small", at("2026-04-16", 9), at("2026-04-16", 16), null, true);

        assertThat(daysOf("event-too-few", planOf(small))).containsExactly("2026-04-10");
        assertThat(daysOf("event-too-few", planOf(event("2026-04-16")))).isEmpty();
    }

    @Test
    void awaitsAnswersUntilTheDayThatIsNamed() {
        var plan = planOf(event("2026-04-16", "2026-04-16", "2026-04-02"));

        assertThat(daysOf("event-reminder", plan)).containsExactly("2026-03-30");
        assertThat(daysOf("event-turnout", plan)).containsExactly("2026-04-07"); // past Karfreitag and Easter
    }

    @Test
    void remindsWhoComesTwoDaysBeforeOrOnTheWorkingDayBeforeThat() {
        assertThat(daysOf("event-soon", planOf(event("2026-04-16")))).containsExactly("2026-04-14");
        // Two days before a Tuesday is a Sunday.
        assertThat(daysOf("event-soon", planOf(event("2026-05-19")))).containsExactly("2026-05-15");
    }

    @Test
    void thanksOnTheWorkingDayAfterTheLastDay() {
        // A Thursday and a Friday.
        assertThat(daysOf("event-thanks", planOf(event("2026-09-10", "2026-09-11", null))))
                .containsExactly("2026-09-14");
    }

    @Test
    void anEventThatEndsAtMidnightEndsOnTheDayBefore() {
        var wholeDay = PlannedEvent.of("whole-day", at("2026-04-14", 0), at("2026-04-15", 0), null, false);

        assertThat(wholeDay.lastDay()).isEqualTo("2026-04-14");
        assertThat(daysOf("event-thanks", planOf(wholeDay))).containsExactly("2026-04-15");
    }

    @Test
    void whatIsSaidAboutAnEventDoesNotEndWithTheRound() {
        var plan = planOf(event("2027-02-15"));

        assertThat(daysOf("event-thanks", plan)).containsExactly("2027-02-16");
    }

    @Test
    void eachEventHasItsOwnMessages() {
        var plan = planOf(event("2026-04-16"), event("2026-05-21"));

        assertThat(plan.messages()).hasSize(2 * 5).isSortedAccordingTo(Comparator.comparing(Planned::due));
        assertThat(plan.messages().stream().collect(Collectors.groupingBy(Planned::event, Collectors.counting())))
                .containsOnly(entry("event-of-2026-04-16", 5L), entry("event-of-2026-05-21", 5L));
    }

    private static Plan planOf(PlannedEvent... events) {
        return Plan.of(ROUND, List.of(EVENTS), List.of("1"), List.of(events));
    }

    private static PlannedEvent event(String day) {
        return event(day, day, null);
    }

    private static PlannedEvent event(String first, String last, @Nullable String answersBy) {
        return PlannedEvent.of(
                "event-of-" + first,
                at(first, 9),
                at(last, 16),
                answersBy == null ? null : LocalDate.parse(answersBy),
                false);
    }

    private static LocalDateTime at(String day, int hour) {
        return LocalDate.parse(day).atTime(hour, 0);
    }

    private static List<String> daysOf(String message, Plan plan) {
        return plan.messages().stream()
                .filter(planned -> planned.point().message().equals(message))
                .map(planned -> planned.due().toLocalDate().toString())
                .toList();
    }
}
