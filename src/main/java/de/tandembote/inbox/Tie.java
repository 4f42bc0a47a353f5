package de.tandembote.inbox;

import de.tandembote.channel.Address;
import de.tandembote.people.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose answer a message is, and to what. */
sealed interface Tie {

    /** Whose question was answered, or who may have written; null where neither is known. */
    @Nullable
    Person concerned();

    /** The question that the message names as answered; null where it names none. */
    @Nullable
    UUID question();

    /**
     * This person's.
     *
     * @param event the group event or tandem meeting to whose calendar address it was written; null for every other
     *     address
     */
    record To(
            Person concerned,
            @Nullable UUID question,
            @Nullable UUID event) implements Tie {}

    /** Somebody in chat whose account is not known: whoever it is can say so there, so that nobody else need look. */
    record Stranger(Address account) implements Tie {

        @Override
        public @Nullable Person concerned() {
            return null;
        }

        @Override
        public @Nullable UUID question() {
            return null;
        }
    }

    /**
     * A person must look at it.
     *
     * @param concerned whose question was answered, or who may have written; null where neither is known
     * @param writer who of a round wrote it beyond doubt, null for everybody else: they set off no notice by writing
     */
    record Doubtful(
            ReviewReason reason,
            @Nullable Person concerned,
            @Nullable UUID question,
            @Nullable Person writer) implements Tie {}
}
