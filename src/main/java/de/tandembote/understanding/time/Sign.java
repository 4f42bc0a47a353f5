package de.tandembote.understanding.time;

import de.tandembote.understanding.words.Piece;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What was noticed in a reply, in the order written. */
public sealed interface Sign {

    /** A phrase of the vocabulary that is no part of a date, a time or a duration, or a word that is not known. */
    record Said(Piece piece) implements Sign {}

    record On(Day day) implements Sign {}

    /**
     * A time of day.
     *
     * @param end where a span was named
     */
    record At(LocalTime start, @Nullable LocalTime end) implements Sign {

        /** How long the span lasts, until midnight at most; null where only a start was named. */
        @Nullable
        Integer minutes() {
            return end == null
                    ? null
                    : Math.floorMod(Duration.between(start, end).toMinutes(), 24 * 60);
        }
    }

    record Lasting(int minutes) implements Sign {}

    /** "Eine Stunde später", counted from the meeting in question. */
    record Shifted(int minutes) implements Sign {}

    /** A place in the person's words. */
    record Where(String place) implements Sign {}

    /** Something of a date, time or duration that does not say which one. */
    record Vague() implements Sign {}

    /** The end of a sentence or of a part of it. */
    record Stop(Strength strength) implements Sign {
        public enum Strength {
            PART,
            LINE,
            SENTENCE,
            QUESTION
        }
    }

    /**
     * A sign with the index of the piece behind it.
     *
     * @param next the first piece that does not belong to the sign
     */
    record Found(Sign sign, int next) {}
}
