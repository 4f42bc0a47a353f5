package de.tandembote.portal;

import de.tandembote.link.Link;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and closes calendars, as their owners want. What a button says is about the address that its page showed: pressed
 * twice, or on an old page, it does nothing more.
 */
@Component
@Transactional
class Subscriptions {

    private final Links links;
    private final OwnRounds rounds;

    Subscriptions(Links links, OwnRounds rounds) {
        this.links = links;
        this.rounds = rounds;
    }

    /** The person's own calendar has an address from now on, whether it had none yet or was stopped. */
    public void start(UUID person) {
        var isOpen = links.find(LinkPurpose.FEED, person, person)
                .filter(Link::isOpen)
                .isPresent();
        if (!isOpen) {
            links.renew(LinkPurpose.FEED, person, person);
        }
    }

    /** The calendar of a round that the person takes part in has an address; once stopped, it stays so for all. */
    public void startOfRound(UUID person, UUID round) {
        if (rounds.of(person).stream().anyMatch(own -> own.round().id().equals(round))) {
            links.issueForEver(LinkPurpose.ROUND_FEED, round, round);
        }
    }

    /** Another address instead of this one. */
    public void renew(UUID person, UUID shown) {
        if (isPresent(person, shown)) {
            links.renew(LinkPurpose.FEED, person, person);
        }
    }

    public void stop(UUID person, UUID shown) {
        if (isPresent(person, shown)) {
            links.revoke(shown);
        }
    }

    private boolean isPresent(UUID person, UUID shown) {
        return links.find(LinkPurpose.FEED, person, person)
                .filter(link -> link.isOpen() && link.id().equals(shown))
                .isPresent();
    }
}
