package de.tandembote.broadcast;

import de.tandembote.script.Language;
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
        @Nullable Instant notAfter) {}
