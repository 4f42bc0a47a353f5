package de.tandembote.campaign;

import static de.tandembote.script.Campaign.Condition.ALWAYS;
import static de.tandembote.script.Campaign.Condition.NO_MEETING_PLANNED;
import static de.tandembote.script.Campaign.Condition.SILENT_TWICE;
import static de.tandembote.script.Campaign.Condition.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import de.tandembote.programme.Land;
import de.tandembote.programme.Timetable;
import de.tandembote.programme.WorkingDays;
import de.tandembote.script.Campaign;
import de.tandembote.script.Script;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The dates are worked out by hand for the round of Dormagen, 16 February 2026 to 15 February 2027. */
class PlanTests {

    private static final Campaign MONTHLY = Script.load(Path.of("bot-scripts")).campaign(RoundPlans.MONTHLY);
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-02-16");
    private static final LocalDate LAST_DAY = LocalDate.parse("2027-02-15");
    private static final Set<LocalDate> CLOSED = Set.of(
            LocalDate.parse("2026-02-16"),
            LocalDate.parse("2026-12-24"),
            LocalDate.parse("2026-12-31"),
            LocalDate.parse("2027-02-08"));
    private static final List<String> NINE =
            IntStream.rangeClosed(1, 9).mapToObj(String::valueOf).toList();

    @Test
    void remindsOnTheFirstOfTheMonthOrTheNextWorkingDay() {
        assertThat(daysOf("monthly-reminder", dormagen()))
                .containsExactly(
                        "2026-03-02", // 1 March is a Sunday
                        "2026-04-01",
                        "2026-05-04", // 1 May is a holiday and a Friday
                        "2026-06-01",
                        "2026-07-01",
                        "2026-08-03", // 1 August is a Saturday
                        "2026-09-01",
                        "2026-10-01",
                        "2026-11-02", // Allerheiligen is a Sunday
                        "2026-12-01",
                        "2027-01-04", // New Year's Day is a Friday
                        "2027-02-01");
    }

    @Test
    void nudgesFourteenDaysAfterTheReminderHasReallyLeft() {
        assertThat(daysOf("monthly-nudge", dormagen()))
                .containsExactly(
                        "2026-03-16",
                        "2026-04-15",
                        "2026-05-18",
                        "2026-06-15",
                        "2026-07-15",
                        "2026-08-17",
                        "2026-09-15",
                        "2026-10-15",
                        "2026-11-16",
                        "2026-12-15",
                        "2027-01-18",
                        "2027-02-15"); // the last day still belongs to the round
    }

    @Test
    void welcomesOnTheFirstWorkingDay() {
        assertThat(daysOf("welcome", dormagen())).containsExactly("2026-02-17"); // after Rosenmontag
        assertThat(daysOf("welcome-coordinator", dormagen())).containsExactly("2026-02-17");
    }

    @Test
    void tellsOfSilenceFromTheThirdMonthOn() {
        assertThat(daysOf("tandem-silent", dormagen()))
                .hasSize(10)
                .startsWith("2026-05-04")
                .endsWith("2027-02-01");
    }

    @Test
    void hasOneMessageForEachTandemAndOneForTheRound() {
        var messages = plan(timetable("FREQ=MONTHLY;BYMONTHDAY=1"), NINE).messages();

        assertThat(messages.stream()
                        .collect(
                                Collectors.groupingBy(message -> message.point().message(), Collectors.counting())))
                .containsOnly(
                        entry("welcome", 1L),
                        entry("welcome-coordinator", 1L),
                        entry("monthly-reminder", 12 * 9L),
                        entry("monthly-reminder-planned", 12 * 9L),
                        entry("monthly-nudge", 12 * 9L),
                        entry("tandem-silent", 10 * 9L));
        assertThat(messages).isSortedAccordingTo(Comparator.comparing(Planned::due));
    }

    @Test
    void nineInTheMorningStaysNineInTheMorningAcrossSummerTime() {
        var timetable = timetable("FREQ=MONTHLY;BYMONTHDAY=16");
        var plan = plan(timetable, List.of("1"));

        assertThat(plan.messages())
                .extracting(message -> message.due().toLocalTime())
                .containsOnly(LocalTime.of(9, 0));
        // The clocks are changed on 29 March and 25 October, between a reminder and its nudge.
        assertThat(plan.messages().stream()
                        .filter(message -> message.point().message().equals("monthly-reminder")
                                || message.point().message().equals("monthly-nudge"))
                        .map(message -> timetable.instant(message.due())))
                .contains(
                        Instant.parse("2026-03-16T08:00:00Z"),
                        Instant.parse("2026-03-30T07:00:00Z"),
                        Instant.parse("2026-10-16T07:00:00Z"),
                        Instant.parse("2026-10-30T08:00:00Z"));
    }

    @Test
    void karfreitagAndEasterAreMovedPast() {
        var plan = planWith("FREQ=MONTHLY;BYMONTHDAY=3");

        assertThat(daysOf("monthly-reminder", plan)).contains("2026-04-07").doesNotContain("2026-04-03", "2026-04-06");
        assertThat(daysOf("monthly-nudge", plan)).contains("2026-04-21");
    }

    @Test
    void theDaysBetweenTheYearsAreMovedPast() {
        // Heiligabend is closed and a Thursday; Christmas is on Friday and Saturday.
        assertThat(daysOf("monthly-reminder", planWith("FREQ=MONTHLY;BYMONTHDAY=24")))
                .contains("2026-12-28");
        // The nudge of 10 December falls on the closed day itself.
        assertThat(daysOf("monthly-nudge", planWith("FREQ=MONTHLY;BYMONTHDAY=10")))
                .contains("2026-12-28");
    }

    @Test
    void rosenmontagIsMovedPastAndItsNudgeWouldComeAfterTheRound() {
        var plan = planWith("FREQ=MONTHLY;BYMONTHDAY=8");

        assertThat(daysOf("monthly-reminder", plan)).endsWith("2027-02-09");
        assertThat(daysOf("monthly-nudge", plan)).hasSize(11).endsWith("2027-01-22");
    }

    @Test
    void theLastOfEachMonth() {
        assertThat(daysOf("monthly-reminder", planWith("FREQ=MONTHLY;BYMONTHDAY=-1")))
                .containsExactly(
                        "2026-03-02", // 28 February is a Saturday
                        "2026-03-31",
                        "2026-04-30",
                        "2026-06-01", // 31 May is a Sunday
                        "2026-06-30",
                        "2026-07-31",
                        "2026-08-31",
                        "2026-09-30",
                        "2026-11-02", // 31 October is a Saturday, then comes Allerheiligen
                        "2026-11-30",
                        "2027-01-04", // 31 December is closed
                        "2027-02-01"); // 31 January is a Sunday
    }

    @Test
    void aMonthWithoutA31stHasNoReminder() {
        assertThat(daysOf("monthly-reminder", planWith("FREQ=MONTHLY;BYMONTHDAY=31")))
                .containsExactly(
                        "2026-03-31",
                        "2026-06-01",
                        "2026-07-31",
                        "2026-08-31",
                        "2026-11-02",
                        "2027-01-04",
                        "2027-02-01");
    }

    @Test
    void aRoundThatStartsInTheMiddleOfAMonthIsFirstRemindedOnTheNextDateOfTheCadence() {
        assertThat(daysOf("monthly-reminder", planWith("FREQ=MONTHLY;BYMONTHDAY=15")))
                .startsWith("2026-03-16"); // 15 February is over, 15 March a Sunday
    }

    @Test
    void aMessageThatIsMovedPastTheLastDayIsNotPlanned() {
        var ending = LocalDate.parse("2026-05-31"); // a Sunday
        var timetable = timetable("FREQ=MONTHLY;BYMONTHDAY=-1", ending);

        assertThat(plan(timetable, List.of("1")).messages())
                .isNotEmpty()
                .noneMatch(message -> message.due().toLocalDate().isAfter(ending));
        assertThat(daysOf("monthly-reminder", plan(timetable, List.of("1"))))
                .containsExactly("2026-03-02", "2026-03-31", "2026-04-30");
    }

    @Test
    void silenceIsToldOnceWhereNobodyEverAnswers() {
        var plan = plan(timetable("FREQ=MONTHLY;BYMONTHDAY=1"), NINE)
                .when(Set.of(ALWAYS, NO_MEETING_PLANNED, UNANSWERED, SILENT_TWICE));

        assertThat(plan.messages().stream()
                        .filter(message -> message.point().only() == SILENT_TWICE)
                        .map(Planned::tandem))
                .containsExactlyElementsOf(NINE);
        assertThat(daysOf("tandem-silent", plan)).containsExactly("2026-05-04");
        assertThat(plan.messages()).hasSize(2 + 2 * 12 * 9 + 9);
    }

    @Test
    void whatHasAnotherConditionIsNotPlayed() {
        var plan = plan(timetable("FREQ=MONTHLY;BYMONTHDAY=1"), NINE).when(Set.of(ALWAYS, NO_MEETING_PLANNED));

        assertThat(plan.messages()).hasSize(2 + 12 * 9);
    }

    private static List<String> daysOf(String message, Plan plan) {
        return plan.messages().stream()
                .filter(planned -> planned.point().message().equals(message))
                .map(planned -> planned.due().toLocalDate().toString())
                .distinct()
                .toList();
    }

    private static Plan dormagen() {
        return planWith("FREQ=MONTHLY;BYMONTHDAY=1");
    }

    private static Plan planWith(String cadence) {
        return plan(timetable(cadence), List.of("1"));
    }

    private static Plan plan(Timetable timetable, List<String> tandems) {
        return Plan.of(timetable, List.of(MONTHLY), tandems, List.of());
    }

    private static Timetable timetable(String cadence) {
        return timetable(cadence, LAST_DAY);
    }

    private static Timetable timetable(String cadence, LocalDate lastDay) {
        return new Timetable(ZoneId.of("Europe/Berlin"), new WorkingDays(Land.NW, CLOSED), cadence, FIRST_DAY, lastDay);
    }
}
