package de.tandembote.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/**
 * What the asker says to have already (RFC 9110, sections 13.1.2, 13.1.3 and 13.2.2). Tags count before the time, and a
 * time that cannot be read does not count.
 */
final class Precondition {

    private static final String ANYTHING = "*";
    private static final long NO_TIME = -1;

    private final @Nullable String tags;
    private final long since;

    private Precondition(@Nullable String tags, long since) {
        this.tags = tags;
        this.since = since;
    }

    static Precondition of(HttpServletRequest request) {
        var tags = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH));
        return tags.isEmpty()
                ? new Precondition(null, since(request.getHeader(HttpHeaders.IF_MODIFIED_SINCE)))
                : new Precondition(String.join(",", tags).strip(), NO_TIME);
    }

    /** Whether the asker has just this. Tags are compared weakly, as is right for a GET. */
    boolean isKnown(String tag, Instant changedAt) {
        if (tags == null) {
            return since != NO_TIME && changedAt.toEpochMilli() <= since;
        }
        return tags.equals(tag)
                || tags.equals(ANYTHING)
                || ETag.parse(tags).stream()
                        .anyMatch(known -> !known.isWildcard() && tag.equals('"' + known.tag() + '"'));
    }

    private static long since(@Nullable String date) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.IF_MODIFIED_SINCE, date);
        return headers.getIfModifiedSince();
    }
}
