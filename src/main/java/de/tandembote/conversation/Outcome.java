package de.tandembote.conversation;

import de.tandembote.script.Note;
import de.tandembote.script.Topic;
import java.util.List;

/** What came of one act of a person. */
sealed interface Outcome {

    /**
     * It was done, and the writer is told so.
     *
     * @param done what "no" can undo
     */
    record Noted(Note note, List<Done> done) implements Outcome {}

    /** It has an answer of its own instead of an echo. */
    record Answer(String message, Topic topic) implements Outcome {}

    /** It cannot be done as things stand: nothing to confirm, or nothing to take back. */
    record Impossible() implements Outcome {}
}
