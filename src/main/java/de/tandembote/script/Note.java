package de.tandembote.script;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that the bot understood and did, as the writer is told. Each has a section of its own in the text. */
public sealed interface Note {

    /** A session is noted. */
    record SessionNoted(
            Partner partner,
            LocalDate date,
            @Nullable Integer minutes,
            @Nullable MeetingForm form) implements Note {}

    /** A session of that day had been noted already, perhaps by the partner. */
    record SessionKnown(Partner partner, LocalDate date) implements Note {}

    /** A session that was not to be noted stays, because the partner has told of it. */
    record SessionKept(Partner partner, LocalDate date) implements Note {}

    /** The partner is asked now whether the time suits. */
    record MeetingProposed(Partner partner, MeetingDetails meeting) implements Note {}

    /** The partner is asked now whether the new time suits. */
    record MeetingMoved(Partner partner, MeetingDetails meeting) implements Note {}

    /** The time that the partner proposed is agreed. */
    record MeetingConfirmed(Partner partner, MeetingDetails meeting) implements Note {}

    /** The time that the partner proposed does not suit. */
    record MeetingDeclined(Partner partner, MeetingDetails meeting) implements Note {}

    /** A planned meeting will not take place. */
    record MeetingCancelled(Partner partner, MeetingDetails meeting) implements Note {}

    /** There was no session this month, or the planned one did not happen. */
    record NoSession(Partner partner) implements Note {}

    /** No messages until this day, the day included. */
    record Paused(LocalDate until) implements Note {}

    /** No more messages of these kinds. */
    record Stopped(Set<Purpose> kinds) implements Note {
        public Stopped {
            kinds = Set.copyOf(kinds);
        }
    }

    /** Messages of these kinds again. */
    record Started(Set<Purpose> kinds) implements Note {
        public Started {
            kinds = Set.copyOf(kinds);
        }
    }

    /** A person will read the message. */
    record ToCoordinator() implements Note {}

    /** The writer has said whether to come to a group event. */
    record EventAnswered(EventDetails event, EventAnswer answer) implements Note {}

    /** Nothing came of this, as things stand. */
    record NotDone(Attempt attempt) implements Note {}

    /** What the person wanted. */
    enum Attempt {
        /** To note a session, without a day. */
        LOG,
        /** To note a session on a day that is still to come. */
        AHEAD,
        /** To propose a time that is over. */
        PLAN,
        /** To agree to a time, where none is proposed. */
        CONFIRM,
        /** To decline a time, where none is proposed. */
        DECLINE,
        /** To call off a meeting, where none is planned or more than one. */
        CANCEL,
        /** To answer an invitation to a group event that is over or will not take place. */
        EVENT,
        /** To take back something, where nothing is left to take back. */
        UNDO,
        /** To put something else in place of what was understood, where that cannot be done: all stays as it was. */
        CORRECT
    }
}
