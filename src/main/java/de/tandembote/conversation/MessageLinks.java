package de.tandembote.conversation;

import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.link.WantedLink;
import de.tandembote.script.Purpose;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the ways by which a person says which messages to get. */
@Component
public class MessageLinks {

    private final Links links;

    MessageLinks(Links links) {
        this.links = links;
    }

    /** The link of the page on which the person chooses. */
    public UUID pageFor(UUID person) {
        return links.issueForEver(LinkPurpose.MESSAGES, person, person);
    }

    /** The same, wanted with others. */
    static WantedLink page(UUID person) {
        return WantedLink.forEver(LinkPurpose.MESSAGES, person, person);
    }

    /** What ends messages of this kind by one press; null where they have no such thing. */
    static @Nullable WantedLink oneClick(UUID person, Purpose kind) {
        return switch (kind) {
            case SURVEY -> WantedLink.forEver(LinkPurpose.NO_SURVEYS, person, person);
            case BROADCAST -> WantedLink.forEver(LinkPurpose.NO_BROADCASTS, person, person);
            case INFORMATION -> WantedLink.forEver(LinkPurpose.NO_INFORMATION, person, person);
            case REMINDER, EVENT, SERVICE, ANSWER, COORDINATION -> null;
        };
    }
}
