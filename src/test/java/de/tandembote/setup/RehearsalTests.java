package de.tandembote.setup;

import static de.tandembote.script.Campaign.Condition.ALWAYS;
import static de.tandembote.script.Campaign.Condition.MEETING_PLANNED;
import static de.tandembote.script.Campaign.Condition.NO_ANSWER;
import static de.tandembote.script.Campaign.Condition.NO_MEETING_PLANNED;
import static de.tandembote.script.Campaign.Condition.SILENT_TWICE;
import static de.tandembote.script.Campaign.Condition.TOO_FEW;
import static de.tandembote.script.Campaign.Condition.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import de.tandembote.datafile.FaultyFiles;
import de.tandembote.script.Language;
import de.tandembote.script.Script;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RehearsalTests {

    private static final Script SCRIPT = Script.load(Path.of("bot-scripts"));

    /**
     * Nine tandems, twelve dates, nine events; in tandem 5 the mentee reads English, so that each of its messages and those
     * of the eight events for mentees have two forms. The opening is invited to when the round begins, and its reminder is
     * due then as well.
     */
    @Test
    void dormagenHasSoManyMessages() {
        assertThat(dormagen().messages().stream()
                        .collect(Collectors.groupingBy(RehearsedMessage::occasion, Collectors.counting())))
                .containsOnly(
                        entry("welcome", 2L),
                        entry("welcome-coordinator", 1L),
                        entry("monthly-reminder", 12 * 10L),
                        entry("monthly-reminder-planned", 12 * 10L),
                        entry("monthly-nudge", 12 * 10L),
                        entry("tandem-silent", 10 * 9L),
                        entry("event-invitation", 8 * 2L + 1),
                        entry("event-reminder", 7 * 2L + 1),
                        entry("event-turnout", 9L),
                        // One workshop needs six people.
                        entry("event-too-few", 1L),
                        entry("event-soon", 8 * 2L + 1),
                        entry("event-thanks", 8 * 2L + 1));
    }

    @Test
    void anInvitationGoesToTheAudience() {
        assertThat(of("event-invitation", dormagen()))
                .filteredOn(message -> message.subject().contains("Austausch der Mentorinnen und Mentoren"))
                .singleElement()
                .returns(
                        LocalDateTime.parse("2026-06-03T09:00"), RehearsedMessage::due) // Fronleichnam is the day after
                .extracting(RehearsedMessage::recipients, InstanceOfAssertFactories.LIST)
                .hasSize(9)
                .contains("Sabine Groß-Lindemann")
                .doesNotContain("Anna Reiferscheid");
    }

    @Test
    void everyoneIsWelcomedInTheirOwnLanguage() {
        var welcomes = of("welcome", dormagen());

        assertThat(welcomes)
                .extracting(message -> message.recipients().size(), RehearsedMessage::subject)
                .containsExactly(
                        tuple(17, "Willkommen bei „Mentoring Dormagen“"), tuple(1, "Welcome to “Mentoring Dormagen”"));
        assertThat(welcomes.getFirst().recipients()).startsWith("Anna Reiferscheid", "Sabine Groß-Lindemann");
        assertThat(welcomes.getLast().recipients()).containsExactly("Olivia Prescott");
    }

    @Test
    void onlyThoseWhoCoordinateAreWelcomedAsCoordinators() {
        assertThat(of("welcome-coordinator", dormagen()))
                .containsExactly(new RehearsedMessage(
                        LocalDateTime.parse("2026-02-17T09:00"),
                        "welcome-coordinator",
                        ALWAYS,
                        List.of("Birgit Schönfelder", "Nermin Aydoğan"),
                        "Es geht los: Mentoring Dormagen, Durchgang 2026/27",
                        ""));
    }

    @Test
    void aReminderGoesToBothPartners() {
        assertThat(of("monthly-reminder", dormagen()))
                .startsWith(new RehearsedMessage(
                        LocalDateTime.parse("2026-03-02T09:00"),
                        "monthly-reminder",
                        NO_MEETING_PLANNED,
                        List.of("Anna Reiferscheid", "Sabine Groß-Lindemann"),
                        "Kurze Frage zu Ihrem Tandem",
                        ""));
    }

    @Test
    void anAgreedMeetingIsShownByAnExampleOnAWorkingDay() {
        // The first reminder leaves on 2 March, a Monday.
        assertThat(of("monthly-reminder-planned", dormagen()).getFirst())
                .returns(MEETING_PLANNED, RehearsedMessage::condition)
                .satisfies(message -> assertThat(message.subject()).contains("9. März"));
    }

    @Test
    void aSilentTandemIsToldByItsNames() {
        assertThat(of("tandem-silent", dormagen()))
                .startsWith(new RehearsedMessage(
                        LocalDateTime.parse("2026-05-04T09:00"),
                        "tandem-silent",
                        SILENT_TWICE,
                        List.of("Birgit Schönfelder", "Nermin Aydoğan"),
                        "Ein Hinweis zum Tandem Anna Reiferscheid und Dr. Sabine Groß-Lindemann",
                        ""));
    }

    @Test
    void whereNobodyAnswersEveryReminderHasItsNudgeAndSilenceIsToldOnce() {
        var messages = dormagen().messages(Answers.NONE);

        // Of each event: the invitation, the reminder and the turnout; of one, that it is too small.
        assertThat(messages).hasSize(3 + 12 * 10 + 12 * 10 + 9 + 17 + 15 + 9 + 1);
        assertThat(messages).extracting(RehearsedMessage::condition).doesNotContain(MEETING_PLANNED);
    }

    @Test
    void whereEverybodyAnswersNobodyIsNudged() {
        var messages = dormagen().messages(Answers.ALL);

        // Of each event: the invitation, the turnout, that it is near, and thanks.
        assertThat(messages).hasSize(3 + 12 * 10 + 17 + 9 + 17 + 17);
        assertThat(messages)
                .extracting(RehearsedMessage::condition)
                .doesNotContain(UNANSWERED, SILENT_TWICE, NO_ANSWER, TOO_FEW);
    }

    @ParameterizedTest
    @FieldSource("de.tandembote.setup.ProgrammesTests#ALL")
    void aRehearsalSaysWhatThePlanHas(String programme) {
        var rehearsal = rehearsalOf(programme);

        assertThat(rehearsal.messages().stream()
                        .map(message -> message.due() + " " + message.occasion())
                        .distinct())
                .containsExactlyElementsOf(rehearsal.plan().messages().stream()
                        .map(planned -> planned.due() + " " + planned.point().message())
                        .distinct()
                        .toList());
    }

    @Test
    void aCoordinatorHearsOfTheTandemsOfHerAdministration(@TempDir Path folder) {
        new RoundFolder(folder)
                .with("administration: all}", """
                        administration: Stadt Nord}
                          - {first-name: Fee, last-name: Süd, anrede: Frau, email: fee@example.org, administration: Stadt Süd}
                        """.stripTrailing())
                .list(RoundFolder.LIST.replace("dirk@example.org;Stadt Nord", "dirk@example.org;Stadt Süd"))
                .read();

        var told = of("tandem-silent", Rehearsal.of(folder.resolve("round.yaml"), SCRIPT));

        assertThat(told.subList(0, 2))
                .extracting(RehearsedMessage::recipients)
                .containsExactly(List.of("Eva Maß", "Fee Süd"), List.of("Fee Süd"));
    }

    @Test
    void whatNoCalendarDecidesIsNamed() {
        assertThat(dormagen().followUps())
                .extracting(followUp -> followUp.message())
                .containsExactly("meeting-proposal-again", "meeting-check", "event-costs");
        assertThat(dormagen().answers()).contains("meeting-proposal", "noted").doesNotContain("welcome");
        assertThat(dormagen().language()).isEqualTo(Language.DE);
    }

    @Test
    void aFaultyRoundIsNotRehearsed(@TempDir Path folder) {
        assertThatExceptionOfType(FaultyFiles.class)
                .isThrownBy(() -> Rehearsal.of(folder.resolve("none.yaml"), SCRIPT));
    }

    private static List<RehearsedMessage> of(String occasion, Rehearsal rehearsal) {
        return rehearsal.messages().stream()
                .filter(message -> message.occasion().equals(occasion))
                .toList();
    }

    private static Rehearsal dormagen() {
        return rehearsalOf("dormagen");
    }

    private static Rehearsal rehearsalOf(String programme) {
        return Rehearsal.of(Path.of("calendars", programme + ".yaml"), SCRIPT);
    }
}
