package de.tandembote.portal;

import java.util.List;
import java.util.UUID;

/**
 * A message that waits, as its page shows it.
 *
 * @param foreignReason whether the reason is in English on a page in another language
 * @param writers who may have written it; empty where that is not the doubt
 * @param likely whether the first of them is likelier than the others
 */
record ReviewSheet(
        UUID id,
        String from,
        String when,
        String kind,
        String reason,
        boolean foreignReason,
        String subject,
        String text,
        List<Writer> writers,
        boolean likely) {

    /** Somebody who may have written it. */
    record Writer(UUID id, String name) {}
}
