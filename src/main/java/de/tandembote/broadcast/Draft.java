package de.tandembote.broadcast;

import de.tandembote.script.Circular;
import de.tandembote.script.Language;
import de.tandembote.script.Purpose;
import de.tandembote.script.Script;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote for many.
 *
 * @param text Markdown with the variables of the script
 * @param notAfter from when on it no longer makes sense; null where it always does
 */
public record Draft(
        Language language,
        String subject,
        String text,
        Segment segment,
        @Nullable Instant notAfter) {

    /** The same, of no sense from this moment on, or from an earlier one that it names. */
    Draft until(Instant end) {
        return notAfter != null && notAfter.isBefore(end) ? this : new Draft(language, subject, text, segment, end);
    }

    /**
     * As a message to those whom the segment means.
     *
     * @throws de.tandembote.datafile.FaultyFiles with all that is wrong in it
     */
    Circular circular(Script script) {
        return segment.purpose() == Purpose.INFORMATION
                ? script.information(language, subject, text)
                : script.circular(language, subject, text);
    }
}
