package de.tandembote.console;

import de.tandembote.broadcast.EventStanding;
import de.tandembote.broadcast.Segment;
import de.tandembote.broadcast.TandemStanding;
import de.tandembote.programme.Role;
import de.tandembote.script.Language;
import java.util.Optional;
import java.util.UUID;

/** One of the questions by which the form asks who gets a circular; each of its answers is a checkbox. */
enum AudienceGroup {
    ROLE("rolle"),
    ADMINISTRATION("verwaltung"),
    TANDEM("tandem"),
    ANSWER("antwort"),
    LANGUAGE("sprache");

    private final String field;

    AudienceGroup(String field) {
        this.field = field;
    }

    /** The name of its checkboxes. */
    String field() {
        return field;
    }

    /** The name of the choice between "these alone" and "all but these". */
    String exceptField() {
        return field + "-ausser";
    }

    /**
     * Those whom one of its checkboxes means; empty where it has no such checkbox.
     *
     * @param event the group event that was answered to, where the question is about one
     */
    Optional<Segment> meant(String value, String event) {
        try {
            return Optional.of(
                    switch (this) {
                        case ROLE -> new Segment.InRole(Role.valueOf(value));
                        case ADMINISTRATION -> new Segment.OfAdministration(UUID.fromString(value));
                        case TANDEM -> new Segment.InTandem(TandemStanding.valueOf(value));
                        case ANSWER -> new Segment.Answered(UUID.fromString(event), EventStanding.valueOf(value));
                        case LANGUAGE -> new Segment.Reads(Language.valueOf(value));
                    });
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
