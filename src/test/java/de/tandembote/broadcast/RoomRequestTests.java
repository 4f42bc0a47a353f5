package de.tandembote.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.programme.Role;
import de.tandembote.script.Language;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What in a chat is a circular, and for whom. */
class RoomRequestTests {

    @Test
    @DisplayName(
            "the first line says who gets it and its subject; the text is below, and its lines are counted from above")
    void wholeRequest() {
        var request = RoomRequest.in("\nRundschreiben an Mentees: Neuer Raum: 12\n\nder Workshop\n\nfindet statt.\n");

        assertThat(request)
                .contains(
                        new RoomRequest(Language.DE, "Mentees", "Neuer Raum: 12", "der Workshop\n\nfindet statt.", 4));
        assertThat(RoomRequest.in("circular to everyone:New room\nHello"))
                .contains(new RoomRequest(Language.EN, "everyone", "New room", "Hello", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rundschreiben an Mentor:innen: Raum 12",
                "RUNDSCHREIBEN AN MENTOR*INNEN: Raum 12",
                "rundschreiben fuer Mentorinnen und Mentoren: Raum 12",
                "Rundschreiben fu\u0308r die Mentor_innen: Raum 12",
                "Rundschreiben an alle MentorInnen: Raum 12",
                "Rundschreiben an Mentor/-innen:Raum 12",
                "Circular to the mentors: Raum 12",
            })
    void mentorsHaveManyNames(String line) {
        var request = RoomRequest.in(line + "\nText").orElseThrow();

        assertThat(request.subject()).isEqualTo("Raum 12");
        assertThat(RoomAudience.rolesIn(request.who())).contains(Set.of(Role.MENTOR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alle",
                "Alle Teilnehmenden",
                "everybody",
                "Mentees und Mentor*innen",
                "Mentor:innen & Mentees",
                "mentees and mentors",
                "alle aus Dormagen",
                "Mentees, Mentoren aus Haus und Grund"
            })
    void bothSides(String who) {
        assertThat(RoomAudience.rolesIn(who)).contains(Set.of(Role.MENTEE, Role.MENTOR));
    }

    @Test
    @DisplayName("in a room of several rounds, the one that is meant stands at the end")
    void whichRound() {
        assertThat(RoomAudience.beforeRound("Mentees aus Unna im Durchgang 2026/27", "Durchgang 2026/27"))
                .contains("mentees aus unna");
        assertThat(RoomAudience.beforeRound("mentees in the ROUND of 2026", "Round of 2026"))
                .contains("mentees");
        assertThat(RoomAudience.beforeRound("Mentees im Durchgang 2027/28", "Durchgang 2026/27"))
                .isEmpty();
    }

    @Test
    @DisplayName("what begins like a circular and is none asks for help; what is only talk about one does not")
    void talkIsNoRequest() {
        assertThat(RoomRequest.in("Rundschreiben?")).isPresent();
        assertThat(RoomRequest.in("Rundschreiben an Mentees")).isPresent();
        assertThat(RoomRequest.in("Rundschreiben an Menteess: Raum")
                        .map(RoomRequest::who)
                        .flatMap(RoomAudience::rolesIn))
                .isEmpty();

        assertThat(RoomRequest.in("Rundschreiben an Mentees machen wir morgen")).isEmpty();
        assertThat(RoomRequest.in("Das Rundschreiben an Mentees: kommt das noch?"))
                .isEmpty();
        assertThat(RoomRequest.in("Rundschreiben finde ich gut: Danke!")).isEmpty();
        assertThat(RoomRequest.in("Status")).isEmpty();
        assertThat(RoomRequest.in(" \n ")).isEmpty();
    }
}
