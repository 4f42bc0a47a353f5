package de.tandembote.dialogues;

import java.time.LocalDateTime;

/** One line of a dialogue. */
sealed interface Step {

    /** Where it stands in its file, from 1. */
    int line();

    /** Time passes until this moment, and all that is due till then happens. */
    record At(int line, LocalDateTime moment) implements Step {}

    /** Somebody writes to the bot. */
    record Writes(int line, Who who, Manner manner, String text) implements Step {}

    /** Somebody presses the button on the page behind the link of the latest message. */
    record Presses(int line, Who who) implements Step {}

    /** The bot wrote this to somebody. */
    record Bot(int line, Who to, String message) implements Step {}

    /** The bot wrote to nobody. */
    record Silence(int line) implements Step {}

    /** What the bot wrote last holds these words. */
    record Says(int line, String words) implements Step {}

    /** This is known now; the lines of this kind that follow each other tell all that is known. */
    record Then(int line, String fact) implements Step {}

    /** The round file says something else of a group event. */
    record Changed(int line, Event event) implements Step {}

    /** The round file does not name a group event any more. */
    record Cancelled(int line, String title) implements Step {}

    /** The people of a dialogue. */
    enum Who {
        ANNA,
        BEN,
        COORDINATOR;

        String address() {
            return name().toLowerCase(java.util.Locale.ROOT) + "@example.org";
        }
    }

    /** How a message reaches the bot. */
    sealed interface Manner {

        /** As an answer to the latest message. */
        record ToTheLatest() implements Manner {}

        /** As an answer to the latest message of this name. */
        record To(String message) implements Manner {}

        /** As a message that answers nothing. */
        record Anew() implements Manner {}
    }
}
