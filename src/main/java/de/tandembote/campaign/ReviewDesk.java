package de.tandembote.campaign;

import de.tandembote.inbox.Reviews;
import de.tandembote.inbox.Waiting;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which of the messages that wait concern which coordinator, and makes the links to decide about them. */
@Service
@Transactional(readOnly = true)
public class ReviewDesk {

    private static final Duration LINK_LIVES = Duration.ofDays(90);

    private final Concerns concerns;
    private final Reviews reviews;
    private final Links links;
    private final Clock clock;

    ReviewDesk(Concerns concerns, Reviews reviews, Links links, Clock clock) {
        this.concerns = concerns;
        this.reviews = reviews;
        this.links = links;
        this.clock = clock;
    }

    /** Whether this coordinator may read a message and decide; a stranger's may be read by whoever coordinates. */
    public boolean isFor(UUID coordinator, Waiting message) {
        return message.concerned() == null
                ? concerns.isCoordinator(coordinator)
                : concerns.isCoordinatorOf(coordinator, message.concerned());
    }

    /** Who may have written to the bot: everybody in the rounds of this coordinator. */
    public List<Person> candidates(UUID coordinator) {
        return concerns.peopleOf(coordinator).stream()
                .sorted(Comparator.comparing(Person::lastName).thenComparing(Person::firstName))
                .toList();
    }

    /** The zone in which this coordinator reads times. */
    public ZoneId zoneOf(UUID coordinator) {
        return concerns.zoneOf(coordinator);
    }

    /** What waits for this coordinator, oldest first; nothing for somebody who does not coordinate the round any more. */
    public List<Waiting> of(UUID coordinator, UUID round) {
        return concerns.isCoordinatorIn(round, coordinator)
                ? reviews.all().stream()
                        .filter(message -> isFor(coordinator, message))
                        .toList()
                : List.of();
    }

    /** The link by which this coordinator decides about a message. */
    @Transactional
    public UUID pageFor(UUID coordinator, UUID inboxMessage) {
        return links.issue(
                LinkPurpose.REVIEW, coordinator, inboxMessage, clock.instant().plus(LINK_LIVES));
    }

    /** The link by which this coordinator decides about all messages that wait in a round. */
    @Transactional
    public UUID pageOfAll(UUID coordinator, UUID round) {
        return links.issue(
                LinkPurpose.REVIEWS, coordinator, round, clock.instant().plus(LINK_LIVES));
    }
}
