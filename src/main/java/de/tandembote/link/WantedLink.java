package de.tandembote.link;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that somebody is to get.
 *
 * @param purpose what it is for
 * @param object what it is about
 * @param expires from when on it opens nothing any more; null where it has no end
 */
public record WantedLink(
        LinkPurpose purpose,
        UUID person,
        UUID object,
        @Nullable Instant expires) {

    /** One without an end. */
    public static WantedLink forEver(LinkPurpose purpose, UUID person, UUID object) {
        return new WantedLink(purpose, person, object, null);
    }
}
