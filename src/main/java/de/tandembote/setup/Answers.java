package de.tandembote.setup;

import de.tandembote.script.Campaign.Condition;
import java.util.EnumSet;
import java.util.Set;

/** How people behave in a rehearsal. */
public enum Answers {
    /** Nobody ever answers. */
    NONE,
    /** Everybody answers each reminder at once with a session, agrees on no meeting, and comes to all events. */
    ALL;

    /** The conditions that then always hold; no others ever do. */
    Set<Condition> holding() {
        return switch (this) {
            case NONE ->
                EnumSet.of(
                        Condition.ALWAYS,
                        Condition.NO_MEETING_PLANNED,
                        Condition.UNANSWERED,
                        Condition.SILENT_TWICE,
                        Condition.NO_ANSWER,
                        Condition.TOO_FEW,
                        Condition.NOT_SURVEYED);
            case ALL -> EnumSet.of(Condition.ALWAYS, Condition.NO_MEETING_PLANNED, Condition.COMING);
        };
    }
}
