package de.tandembote.campaign;

import de.tandembote.conversation.Asked;
import de.tandembote.inbox.Reviews;
import de.tandembote.inbox.Waiting;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.people.Person;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.TandemCare;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which of the messages that wait are for which coordinator, and makes the links to decide about them. A message
 * is read by the coordinators of the round that it has to do with, and there by those who stand for the person
 * concerned; whoever runs another programme in the same installation never sees it. What is nobody's is left to {@link
 * Strangers}.
 */
@Service
@Transactional(readOnly = true)
public class ReviewDesk {

    private static final Duration LINK_LIVES = Duration.ofDays(90);

    private final Concerns concerns;
    private final Strangers strangers;
    private final Asked asked;
    private final TandemCare tandems;
    private final Coordinators coordinators;
    private final Reviews reviews;
    private final Links links;
    private final Clock clock;

    ReviewDesk(
            Concerns concerns,
            Strangers strangers,
            Asked asked,
            TandemCare tandems,
            Coordinators coordinators,
            Reviews reviews,
            Links links,
            Clock clock) {
        this.concerns = concerns;
        this.strangers = strangers;
        this.asked = asked;
        this.tandems = tandems;
        this.coordinators = coordinators;
        this.reviews = reviews;
        this.links = links;
        this.clock = clock;
    }

    /** A coordinator who is told of a message, and as whose round's. */
    record Reader(UUID coordinator, UUID round) {}

    /** Whether this coordinator may read a message and decide. */
    public boolean isFor(UUID coordinator, Waiting message) {
        var found = concernsOf(message);
        return found.isEmpty()
                ? strangers.areReadBy(coordinator)
                : found.stream().anyMatch(concern -> reads(coordinator, message, concern.round()));
    }

    /** What waits for this coordinator in a round, oldest first; nothing for who does not coordinate it any more. */
    public List<Waiting> of(UUID coordinator, UUID round) {
        if (!concerns.isCoordinatorIn(round, coordinator)) {
            return List.of();
        }
        var readsStrangers = strangers.areReadBy(coordinator);
        return reviews.all().stream()
                .filter(message -> {
                    var found = concernsOf(message);
                    return found.isEmpty()
                            ? readsStrangers
                            : found.stream().anyMatch(concern -> concern.round().equals(round))
                                    && reads(coordinator, message, round);
                })
                .toList();
    }

    /**
     * The rounds that a message has to do with: that of the question which it answers, else the one that it is about,
     * else those of the person concerned; none where it is nobody's of a round.
     */
    List<Concern> concernsOf(Waiting message) {
        var person = message.concerned();
        if (person == null) {
            return List.of();
        }
        var question = Optional.ofNullable(message.question());
        return question.flatMap(asked::tandemOf)
                .map(tandem -> concerns.of(tandems.get(tandem)))
                .or(() -> Optional.ofNullable(message.round())
                        .or(() -> question.flatMap(asked::roundOf))
                        .map(round -> concerns.of(person, round)))
                .map(List::of)
                .orElseGet(() -> concerns.of(person));
    }

    /** Who is told of a message; nobody is told of oneself. */
    List<Reader> readersOf(Waiting message) {
        var found = concernsOf(message);
        var person = message.concerned();
        if (found.isEmpty() || person == null) {
            return strangers.readers().stream()
                    .flatMap(reader ->
                            concerns
                                    .latestCoordinatedBy(reader.id())
                                    .map(round -> new Reader(reader.id(), round))
                                    .stream())
                    .toList();
        }
        var round = found.getFirst().round();
        return concerns.coordinatorsOf(person, round).stream()
                .map(reader -> new Reader(reader.id(), round))
                .toList();
    }

    private boolean reads(UUID coordinator, Waiting message, UUID round) {
        var person = message.concerned();
        return coordinators.of(round, person == null ? List.of() : List.of(person)).stream()
                .anyMatch(reader -> reader.id().equals(coordinator));
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
