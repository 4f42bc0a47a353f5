package de.tandembote.inbox;

import de.tandembote.people.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose answer a message is, and to what. */
sealed interface Tie {

    /**
     * This person's.
     *
     * @param question null where the message names none
     */
    record To(Person person, @Nullable UUID question) implements Tie {}

    /**
     * A person must look at it.
     *
     * @param concerned whose question was answered, or who may have written; null where neither is known
     * @param known whether somebody of a round wrote it beyond doubt: nobody else sets off a notice by writing
     */
    record Doubtful(ReviewReason reason, @Nullable Person concerned, boolean known) implements Tie {}
}
