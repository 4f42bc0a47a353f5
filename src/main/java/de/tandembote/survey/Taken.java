package de.tandembote.survey;

import java.util.List;

/** What became of an answer to a survey. */
public sealed interface Taken {

    /** It was put into the box. */
    record Counted() implements Taken {}

    /** The person has answered before, and that holds. */
    record AnsweredBefore() implements Taken {}

    /** The survey is closed. */
    record Closed() implements Taken {}

    /** The person was not asked. */
    record NotAsked() implements Taken {}

    /**
     * Something in it is no answer to its question; nothing was taken.
     *
     * @param items the keys of these questions; empty where nothing at all was answered
     */
    record Faulty(List<String> items) implements Taken {

        public Faulty {
            items = List.copyOf(items);
        }
    }
}
