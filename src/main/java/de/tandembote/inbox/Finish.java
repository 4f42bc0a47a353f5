package de.tandembote.inbox;

import de.tandembote.people.Person;
import de.tandembote.understanding.MessageKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the work on a message ends.
 *
 * @param reason why, in a sentence or by the signal that decided
 * @param person whose it is, or may be; null where nobody can say
 * @param question what it answers; null where it names nothing
 * @param forgotten whether what it said is thrown away at once
 */
record Finish(
        InboxState state,
        MessageKind kind,
        String reason,
        @Nullable UUID person,
        @Nullable UUID question,
        boolean forgotten) {

    /** Nothing is left to do for anybody. */
    static Finish done(MessageKind kind, String reason, @Nullable Person person) {
        return new Finish(InboxState.DONE, kind, reason, person == null ? null : person.id(), null, false);
    }

    /** The same for what a tie says whose it is and what it answers. */
    static Finish done(MessageKind kind, String reason, Tie tie) {
        return of(InboxState.DONE, kind, reason, tie);
    }

    /** A person must look at it. */
    static Finish review(MessageKind kind, ReviewReason reason, Tie tie) {
        return of(InboxState.REVIEW, kind, reason.sentence(), tie);
    }

    private static Finish of(InboxState state, MessageKind kind, String reason, Tie tie) {
        var concerned = tie.concerned();
        return new Finish(state, kind, reason, concerned == null ? null : concerned.id(), tie.question(), false);
    }

    /** The same for what nobody may read, or need. */
    Finish forgottenIf(boolean secret) {
        return new Finish(state, kind, reason, person, question, secret);
    }
}
