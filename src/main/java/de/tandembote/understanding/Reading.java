package de.tandembote.understanding;

import de.tandembote.calendar.CalendarAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What a message is and what a person wrote in it.
 *
 * @param signal what decided the kind, such as "Auto-Submitted"; for whoever wonders why; never holds a text
 * @param reply what the person wrote, quoted history, signature and disclaimer removed; empty where no person wrote
 * @param answer what a calendar program answered to an invitation; null for every other kind
 */
public record Reading(
        MessageKind kind,
        String signal,
        String reply,
        @Nullable CalendarAnswer answer) {

    /** A message without an answer to an invitation. */
    public Reading(MessageKind kind, String signal, String reply) {
        this(kind, signal, reply, null);
    }
}
