package de.tandembote.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.broadcast.EventStanding;
import de.tandembote.broadcast.Segment;
import de.tandembote.broadcast.TandemStanding;
import de.tandembote.programme.Role;
import de.tandembote.script.FormOfAddress;
import de.tandembote.script.Language;
import de.tandembote.script.Names;
import de.tandembote.script.Notation;
import de.tandembote.script.Voice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AudienceFormTests {

    private static final UUID TOWN = new UUID(1, 1);
    private static final UUID OPENING = new UUID(2, 2);

    /** Everything that can be ticked. */
    private static final AudienceForm FULL = new AudienceForm(
            Map.of(
                    AudienceGroup.ROLE, Set.of("MENTEE", "MENTOR"),
                    AudienceGroup.ADMINISTRATION, Set.of(TOWN.toString()),
                    AudienceGroup.TANDEM, Set.of("PAUSED"),
                    AudienceGroup.ANSWER, Set.of("COMES", "MAYBE"),
                    AudienceGroup.LANGUAGE, Set.of("DE")),
            Set.of(AudienceGroup.TANDEM),
            OPENING.toString());

    @Test
    @DisplayName("Within a group one has to fit, between groups all; \"all but these\" is a not")
    void whatIsMeant() {
        assertThat(FULL.segment())
                .isEqualTo(new Segment.And(List.of(
                        new Segment.Or(List.of(new Segment.InRole(Role.MENTEE), new Segment.InRole(Role.MENTOR))),
                        new Segment.Or(List.of(new Segment.OfAdministration(TOWN))),
                        new Segment.Not(new Segment.Or(List.of(new Segment.InTandem(TandemStanding.PAUSED)))),
                        new Segment.Or(List.of(
                                new Segment.Answered(OPENING, EventStanding.COMES),
                                new Segment.Answered(OPENING, EventStanding.MAYBE))),
                        new Segment.Or(List.of(new Segment.Reads(Language.DE))))));
    }

    @Test
    @DisplayName("What was ticked is ticked again when the circular is changed")
    void ticked() {
        assertThat(AudienceForm.of(FULL.segment())).contains(FULL);
        assertThat(AudienceForm.of(AudienceForm.preset().segment())).contains(AudienceForm.preset());
        assertThat(AudienceForm.of(new Segment.Everyone())).contains(new AudienceForm(Map.of(), Set.of(), ""));
        assertThat(AudienceForm.of(new Segment.InRole(Role.MENTOR)))
                .map(AudienceForm::segment)
                .contains(new Segment.And(List.of(new Segment.Or(List.of(new Segment.InRole(Role.MENTOR))))));
    }

    @Test
    @DisplayName("A group without a tick asks nothing")
    void nothingTicked() {
        assertThat(new AudienceForm(Map.of(), Set.of(AudienceGroup.ROLE), "").segment())
                .isEqualTo(new Segment.Everyone());
    }

    @Test
    @DisplayName("What no checkboxes can say is left as it is")
    void whatCannotBeTicked() {
        var mentees = new Segment.InRole(Role.MENTEE);
        var german = new Segment.Reads(Language.DE);

        assertThat(AudienceForm.of(new Segment.Or(List.of(mentees, german)))).isEmpty();
        assertThat(AudienceForm.of(new Segment.Not(new Segment.And(List.of(mentees, german)))))
                .isEmpty();
        assertThat(AudienceForm.of(new Segment.And(List.of(mentees, new Segment.Not(mentees)))))
                .isEmpty();
    }

    @Test
    @DisplayName("Who gets it is said in a sentence")
    void sentences() {
        assertThat(words(Language.DE).sentence(FULL.segment()))
                .isEqualTo("Mentees sowie Mentor*innen, davon nur Personen aus „Stadt Köln“, außer Personen"
                        + " mit Tandem in einer Pause, davon nur Personen mit Zusage zu „Auftakt“ oder mit"
                        + " „vielleicht“ zu „Auftakt“, davon nur Personen mit der Sprache Deutsch.");
        assertThat(words(Language.EN).sentence(FULL.segment()))
                .isEqualTo("Mentees and mentors, but only people from “Stadt Köln”, except people with a tandem on a"
                        + " break, but only people who are coming to “Auftakt” or who may come to “Auftakt”,"
                        + " but only people who read German.");
        assertThat(words(Language.DE).sentence(new Segment.Not(new Segment.InRole(Role.MENTEE))))
                .isEqualTo("Alle außer Mentees.");
        assertThat(words(Language.DE).sentence(new Segment.Everyone())).isEqualTo("Alle im Durchgang.");
    }

    private static AudienceWords words(Language language) {
        return new AudienceWords(
                language,
                Names.in(new Voice(language, FormOfAddress.SIE, Notation.STAR)),
                _ -> "Stadt Köln",
                _ -> "Auftakt");
    }
}
