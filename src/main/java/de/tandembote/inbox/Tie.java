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
     * @param concerned whose question was answered; null where that is not known
     */
    record Doubtful(String reason, @Nullable Person concerned) implements Tie {}
}
