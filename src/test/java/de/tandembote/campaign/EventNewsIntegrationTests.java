package de.tandembote.campaign;

import static de.tandembote.campaign.NorthernRound.ANNA;
import static de.tandembote.campaign.NorthernRound.BEN;
import static de.tandembote.campaign.NorthernRound.workshopOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people hear of an event to which something happens. */
class EventNewsIntegrationTests {

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
    @DisplayName("IM-2, IM-7 an event that takes place after all, on another day and elsewhere, is told in one mail")
    void whatTakesPlaceAfterAllIsToldInOneMail() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.passesTo("2026-03-20T10:00");
        round.imports(folder, "");
        round.settle();

        round.imports(folder, workshopOn("2026-04-21").replace("Rathaus", "Bürgerhaus"));
        round.settle();

        assertThat(round.sentTo("anna")).containsExactly("event-invitation", "event-cancelled", "event-revived");
        assertThat(round.calendarsTo("anna", "METHOD"))
                .containsExactly("METHOD:REQUEST", "METHOD:CANCEL", "METHOD:REQUEST");
        assertThat(round.calendarsTo("anna", "SEQUENCE")).containsExactly("SEQUENCE:0", "SEQUENCE:1", "SEQUENCE:2");
        assertThat(round.calendarsTo("anna", "LOCATION").getLast()).contains("Bürgerhaus");
        assertThat(round.lastTextTo("anna"))
                .contains("findet nun aber doch statt", "21. April 2026", "Bürgerhaus", "antworten Sie noch einmal");
    }

    @Test
    @DisplayName("IM-7 once the first part has begun, another time for the rest is told, and nothing is asked")
    void anotherTimeForTheRestIsToldAndNothingIsAsked() {
        round.imports(folder, inTwoParts("2026-04-30"));
        round.passesTo("2026-04-17T10:00");

        round.imports(folder, inTwoParts("2026-05-07"));
        round.settle();

        assertThat(round.sentTo("anna").getLast()).isEqualTo("event-changed");
        assertThat(round.lastTextTo("anna"))
                .contains("7. Mai 2026", "Sie müssen nicht noch einmal antworten", "Eva Maß")
                .doesNotContain("/p/veranstaltung/");
    }

    @Test
    @DisplayName("IM-2 whoever is invited again after a withdrawal gets what a calendar takes for newer")
    void invitedAgainIsNewer() {
        round.imports(folder, workshopOn("2026-04-16"), ANNA, BEN);
        round.passesTo("2026-03-20T10:00");

        round.imports(folder, workshopOn("2026-04-16"), BEN.replace("Mentor;1", "Mentor;"));
        round.settle();
        round.imports(folder, workshopOn("2026-04-16"), ANNA, BEN);
        round.settle();

        assertThat(round.calendarsTo("anna", "METHOD"))
                .containsExactly("METHOD:REQUEST", "METHOD:CANCEL", "METHOD:REQUEST");
        // The last two in one second of a clock that stands still.
        assertThat(round.calendarsTo("anna", "SEQUENCE")).containsOnly("SEQUENCE:0");
        assertThat(round.calendarsTo("anna", "DTSTAMP"))
                .containsExactly("DTSTAMP:20260319T080000Z", "DTSTAMP:20260320T090000Z", "DTSTAMP:20260320T090001Z");
    }

    @Test
    void whoeverPausesLongerIsInvitedWhenTheNewPauseIsOver() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.annaPausesUntil("2026-03-25");
        round.passesTo("2026-03-24T10:00");

        round.annaPausesUntil("2026-04-07");
        round.passesTo("2026-04-08T08:59");
        assertThat(round.sentTo("anna")).isEmpty();

        round.passesTo("2026-04-08T10:00");
        assertThat(round.sentTo("anna")).containsExactly("event-invitation");
    }

    @Test
    void whoeverComesBackEarlyIsInvitedAtOnce() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.annaPausesUntil("2026-04-30"); // the event is over by then: nothing is planned
        round.passesTo("2026-03-24T10:00");
        assertThat(round.sentTo("anna")).isEmpty();

        round.annaIsBack();

        assertThat(round.sentTo("anna")).containsExactly("event-invitation");
    }

    @Test
    void whoeverPausesLessIsInvitedSooner() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.annaPausesUntil("2026-04-10");
        round.passesTo("2026-03-24T10:00");

        round.annaPausesUntil("2026-03-25");
        round.passesTo("2026-03-26T10:00");

        assertThat(round.sentTo("anna")).containsExactly("event-invitation");
    }

    @Test
    void whoeverWasNotToldOfAnEventHearsNoNewsOfIt() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.annaPausesUntil("2026-04-10");
        round.passesTo("2026-03-24T10:00");

        round.imports(folder, workshopOn("2026-04-21"));
        round.imports(folder, workshopOn("2026-04-21").replace("Rathaus", "Bürgerhaus"));
        round.imports(folder, "");
        round.imports(folder, workshopOn("2026-04-21"));
        round.passesTo("2026-04-10T10:00");
        assertThat(round.sentTo("anna")).isEmpty();

        round.passesTo("2026-04-13T10:00");
        assertThat(round.sentTo("anna")).containsExactly("event-invitation");
    }

    @Test
    void whatIsCancelledBeforeThePauseIsOverIsNeverToldOf() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.annaPausesUntil("2026-03-25");
        round.passesTo("2026-03-24T10:00");

        round.imports(folder, "");
        round.passesTo("2026-04-20T10:00");

        assertThat(round.sentTo("anna")).isEmpty();
    }

    @Test
    void whatTakesPlaceAfterAllIsInvitedToWhereThePauseEndedMeanwhile() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.annaPausesUntil("2026-03-25");
        round.passesTo("2026-03-24T10:00");
        round.imports(folder, "");
        round.passesTo("2026-03-30T10:00");

        round.imports(folder, workshopOn("2026-04-16"));
        round.settle();

        assertThat(round.sentTo("anna")).containsExactly("event-invitation");
    }

    @Test
    void whoeverWasToldHearsOfTheCancellationEvenInAPause() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.passesTo("2026-03-20T10:00");
        round.annaPausesUntil("2026-04-30");

        round.imports(folder, "");
        round.settle();

        assertThat(round.sentTo("anna")).containsExactly("event-invitation", "event-cancelled");
    }

    @Test
    void whoeverWasNotToldHearsNothingOfTheWithdrawal() {
        round.imports(folder, workshopOn("2026-04-16"));
        round.annaPausesUntil("2026-04-10");
        round.passesTo("2026-03-24T10:00");

        round.imports(folder, workshopOn("2026-04-16"), BEN.replace("Mentor;1", "Mentor;"));
        round.passesTo("2026-04-14T10:00");

        assertThat(round.sentTo("anna")).isEmpty();
    }

    private static String inTwoParts(String second) {
        return """
                gatherings:
                  - uid: nord-workshop
                    kind: workshop
                    title: Auftreten
                    audience: mentees
                    place: Rathaus
                    days:
                      - {start: 2026-04-16 09:00, end: 2026-04-16 16:00}
                      - {start: %1$s 09:00, end: %1$s 16:00}
                """.formatted(second);
    }
}
