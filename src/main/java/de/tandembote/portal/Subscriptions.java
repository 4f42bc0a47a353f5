package de.tandembote.portal;

import de.tandembote.link.Link;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and closes calendars, as their owners want: one's own, and those of rounds that one coordinates. What a button
 * says is about the address that its page showed: pressed twice, or on an old page, it does nothing more.
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

    /**
     * The calendar of a round that the person takes part in has an address. Once stopped, it stays so for all until
     * somebody who coordinates the round wants it again.
     */
    public void startOfRound(UUID person, UUID round) {
        rounds.of(person).stream()
                .filter(own -> own.round().id().equals(round))
                .findFirst()
                .ifPresent(own -> {
                    if (own.isCoordinated() && isStopped(round)) {
                        links.renew(LinkPurpose.ROUND_FEED, round, round);
                    } else {
                        links.issueForEver(LinkPurpose.ROUND_FEED, round, round);
                    }
                });
    }

    private boolean isStopped(UUID round) {
        return links.find(LinkPurpose.ROUND_FEED, round, round)
                .filter(link -> !link.isOpen())
                .isPresent();
    }

    /** Another address instead of this one. */
    public void renew(UUID person, UUID shown) {
        decidedBy(person, shown).ifPresent(link -> links.renew(link.purpose(), link.person(), link.object()));
    }

    public void stop(UUID person, UUID shown) {
        decidedBy(person, shown).ifPresent(link -> links.revoke(link.id()));
    }

    /** The address that a page showed, if it is still open and up to this person. */
    private Optional<Link> decidedBy(UUID person, UUID shown) {
        var ofRounds = rounds.of(person).stream()
                .filter(OwnRound::isCoordinated)
                .map(own -> own.round().id())
                .flatMap(round -> links.find(LinkPurpose.ROUND_FEED, round, round).stream());
        return Stream.concat(links.find(LinkPurpose.FEED, person, person).stream(), ofRounds)
                .filter(link -> link.isOpen() && link.id().equals(shown))
                .findFirst();
    }
}
