package de.tandembote.conversation;

import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Opens the calendars that a person can subscribe to, so that the page which a letter offers can show their addresses.
 */
@Component
class CalendarLinks {

    private final Links links;

    CalendarLinks(Links links) {
        this.links = links;
    }

    /** The link of the page; calendars that were opened before keep their addresses, and those stopped stay so. */
    UUID pageFor(UUID person, UUID round) {
        links.issueForEver(LinkPurpose.FEED, person, person);
        links.issueForEver(LinkPurpose.ROUND_FEED, round, round);
        return links.issueForEver(LinkPurpose.SUBSCRIPTION, person, person);
    }
}
