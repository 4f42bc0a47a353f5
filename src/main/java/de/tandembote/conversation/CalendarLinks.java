package de.tandembote.conversation;

import de.tandembote.link.LinkPurpose;
import de.tandembote.link.WantedLink;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The calendars that a person can subscribe to; calendars that were opened before keep their addresses, and those
 * stopped stay so.
 */
final class CalendarLinks {

    private CalendarLinks() {}

    /** The page that shows their addresses. */
    static WantedLink page(UUID person) {
        return WantedLink.forEver(LinkPurpose.SUBSCRIPTION, person, person);
    }

    /** What must be open so that the page can show it. */
    static Stream<WantedLink> shown(UUID person, UUID round) {
        return Stream.of(
                WantedLink.forEver(LinkPurpose.FEED, person, person),
                WantedLink.forEver(LinkPurpose.ROUND_FEED, round, round));
    }
}
