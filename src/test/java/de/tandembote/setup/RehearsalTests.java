package de.tandembote.setup;

import static de.tandembote.script.Campaign.Condition.ALWAYS;
import static de.tandembote.script.Campaign.Condition.MEETING_PLANNED;
import static de.tandembote.script.Campaign.Condition.NO_MEETING_PLANNED;
import static de.tandembote.script.Campaign.Condition.SILENT_TWICE;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RehearsalTests {

    private static final Script SCRIPT = Script.load(Path.of("bot-scripts"));

    /** Nine tandems, twelve dates; in tandem 5 one reads English, so that each of its messages has two forms. */
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
                        entry("tandem-silent", 10 * 9L));
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
                        "Es geht los: Mentoring Dormagen, Durchgang 2026/27"));
    }

    @Test
    void aReminderGoesToBothPartners() {
        assertThat(of("monthly-reminder", dormagen()))
                .startsWith(new RehearsedMessage(
                        LocalDateTime.parse("2026-03-02T09:00"),
                        "monthly-reminder",
                        NO_MEETING_PLANNED,
                        List.of("Anna Reiferscheid", "Sabine Groß-Lindemann"),
                        "Kurze Frage zu Ihrem Tandem"));
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
                        "Ein Hinweis zum Tandem Anna Reiferscheid und Dr. Sabine Groß-Lindemann"));
    }

    @Test
    void whereNobodyAnswersEveryReminderHasItsNudgeAndSilenceIsToldOnce() {
        var messages = dormagen().messages(Answers.NONE);

        assertThat(messages).hasSize(3 + 12 * 10 + 12 * 10 + 9);
        assertThat(messages).extracting(RehearsedMessage::condition).doesNotContain(MEETING_PLANNED);
    }

    @Test
    void whereEverybodyAnswersNobodyIsNudged() {
        var messages = dormagen().messages(Answers.ALL);

        assertThat(messages).hasSize(3 + 12 * 10);
        assertThat(messages).extracting(RehearsedMessage::condition).doesNotContain(UNANSWERED, SILENT_TWICE);
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
                .containsExactly("meeting-proposal-again", "meeting-check");
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
