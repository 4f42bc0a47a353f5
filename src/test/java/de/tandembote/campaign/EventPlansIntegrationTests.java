package de.tandembote.campaign;

import static de.tandembote.campaign.NorthernRound.ANNA;
import static de.tandembote.campaign.NorthernRound.BEN;
import static de.tandembote.campaign.NorthernRound.CARLA;
import static de.tandembote.campaign.NorthernRound.workshopOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plan of a round says about its events follows the round file, whenever that is imported again. */
class EventPlansIntegrationTests {

    private static NorthernRound round;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        round = new NorthernRound();
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @BeforeEach
    void nothingIsStored() {
        round.isNew();
    }

    @Test
    void anEventThatIsMovedBeforeItIsInvitedToMovesAllThatIsSaid() {
        round.imports(folder, workshopOn("2026-04-16"));
        assertThat(round.planned())
                .containsExactly(
                        "event-invitation PLANNED 2026-03-19 09:00",
                        "event-reminder PLANNED 2026-04-02 09:00",
                        "event-too-few PLANNED 2026-04-10 09:00",
                        "event-turnout PLANNED 2026-04-10 09:00",
                        "event-soon PLANNED 2026-04-14 09:00",
                        "event-thanks PLANNED 2026-04-17 09:00");
        var key = round.keyOfInvitation();

        round.imports(folder, workshopOn("2026-05-21"));

        assertThat(round.planned())
                .containsExactly(
                        "event-invitation PLANNED 2026-04-23 09:00",
                        "event-reminder PLANNED 2026-05-11 09:00",
                        "event-too-few PLANNED 2026-05-15 09:00",
                        "event-turnout PLANNED 2026-05-15 09:00",
                        "event-soon PLANNED 2026-05-19 09:00",
                        "event-thanks PLANNED 2026-05-22 09:00");
        assertThat(round.keyOfInvitation()).isEqualTo(key);
    }

    @Test
    void whoIsInvitedIsToldOfTheNewTimeInsteadAndRemindedOfItAnew() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.passesTo("2026-04-03T10:00");
        assertThat(round.sentTo("anna")).containsExactly("event-invitation", "event-reminder");

        round.imports(folder, workshopOn("2026-05-21"));
        round.passesTo("2026-05-12T10:00");

        assertThat(round.sentTo("anna"))
                .containsExactly("event-invitation", "event-reminder", "event-moved", "event-reminder");
    }

    @Test
    void anEventThatIsAddedLateIsInvitedToOnTheNextWorkingDay() {
        round.imports(folder, "");
        round.setsClock("2026-04-10T10:00"); // a Friday, and the day after the last one for answers

        round.imports(folder, workshopOn("2026-04-16"));

        assertThat(round.planned())
                .containsExactly(
                        "event-reminder SKIPPED 2026-04-02 09:00",
                        "event-too-few PLANNED 2026-04-10 09:00",
                        "event-turnout PLANNED 2026-04-10 09:00",
                        "event-invitation PLANNED 2026-04-13 09:00",
                        "event-soon PLANNED 2026-04-14 09:00",
                        "event-thanks PLANNED 2026-04-17 09:00");
        round.passesTo("2026-04-20T10:00");
        assertThat(round.sentTo("anna")).containsExactly("event-invitation");
        assertThat(round.sentTo("eva"))
                .as("nobody was asked when the coordinator should have heard who comes")
                .isEmpty();
    }

    @Test
    void whoeverPausesIsInvitedWhenThePauseIsOver() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.annaPausesUntil("2026-03-25");

        round.passesTo("2026-03-24T10:00");
        assertThat(round.sentTo("anna")).isEmpty();
        round.passesTo("2026-03-27T10:00");
        assertThat(round.sentTo("anna")).containsExactly("event-invitation");
    }

    @Test
    void whoeverJoinsAfterTheInvitationsHaveLeftIsInvitedAtOnce() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.passesTo("2026-03-20T10:00");

        round.imports(folder, workshopOn("2026-04-16"), ANNA, BEN, CARLA);
        round.settle();

        assertThat(round.sentTo("carla")).containsExactly("event-invitation");
        assertThat(round.sentTo("anna")).containsExactly("event-invitation");
    }

    @Test
    void whoeverJoinsWhereNobodyWasToBeInvitedIsInvitedAtOnce() {
        round.imports(folder, workshopOn("2026-04-16"), BEN.replace("Mentor;1", "Mentor;"));
        round.passesTo("2026-03-20T10:00");

        round.imports(folder, workshopOn("2026-04-16"), ANNA, BEN);
        round.settle();

        assertThat(round.sentTo("anna")).containsExactly("event-invitation");
        assertThat(round.sentTo("ben")).isEmpty();
    }

    @Test
    void nobodyIsInvitedBeforeTheDay() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.imports(folder, workshopOn("2026-04-16"), ANNA, BEN, CARLA);
        round.passesTo("2026-03-19T08:59");

        assertThat(round.sentTo("anna")).isEmpty();
        assertThat(round.sentTo("carla")).isEmpty();
    }

    @Test
    void afterAStandstillNobodyIsRemindedOfWhatHasJustCome() {
        round.imports(folder, workshopOn("2026-04-16"));

        round.standsStillUntil("2026-04-02T10:00"); // the invitation and its reminder are due by now

        assertThat(round.sentTo("anna")).containsExactly("event-invitation");
    }

    @Test
    void ofACancelledEventNothingMoreIsSaidButThat() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.passesTo("2026-03-20T10:00");

        round.imports(folder, "");
        round.passesTo("2026-04-20T10:00");

        assertThat(round.planned()).containsExactly("event-invitation SENT 2026-03-19 09:00");
        assertThat(round.sentTo("anna")).containsExactly("event-invitation", "event-cancelled");
    }

    @Test
    void anEventThatTakesPlaceAfterAllIsToldOfOnce() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.passesTo("2026-03-20T10:00");
        round.imports(folder, "");
        round.settle();

        round.imports(folder, workshopOn("2026-05-21"));
        round.settle();

        assertThat(round.sentTo("anna")).containsExactly("event-invitation", "event-cancelled", "event-revived");
        assertThat(round.planned()).hasSize(6).contains("event-invitation SENT 2026-03-19 09:00");
    }
}
