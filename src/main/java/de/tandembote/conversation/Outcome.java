package de.tandembote.conversation;

import de.tandembote.script.Note;
import de.tandembote.script.QuestionKind;
import de.tandembote.script.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of one act of a person. */
sealed interface Outcome {

    /**
     * It was done, and the writer is told so.
     *
     * @param done what "no" can undo
     */
    record Noted(Note note, List<Done> done) implements Outcome {}

    /**
     * It has an answer of its own instead of an echo.
     *
     * @param subject what the answer is about
     * @param asks what the answer asks; null where the text itself says so, or asks nothing
     * @param enclosed what the writer's calendar is told; null where it is told nothing
     */
    record Answer(
            String message,
            Topic topic,
            Subject subject,
            @Nullable QuestionKind asks,
            @Nullable Enclosed enclosed) implements Outcome {

        Answer(String message, Topic topic, Subject subject, @Nullable QuestionKind asks) {
            this(message, topic, subject, asks, null);
        }
    }

    /** It cannot be done as things stand: nothing to confirm, or nothing to take back. */
    record Impossible(Note.Attempt attempt) implements Outcome {}
}
