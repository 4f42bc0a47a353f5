package de.tandembote.outbox;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps this node within so many e-mails a second, to all and to each domain, and away from servers that let nobody in.
 * Nobody waits here: what is too much now is left where it is. Chat has the limits of its homeserver, which says itself
 * how long to wait.
 */
@Component
class Pace {

    /** Several messages become free in it, and a clock that stands still keeps nobody busy. */
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);

    private final OutboxSettings settings;
    private final Clock clock;
    private final PerSecond overall;
    private final Map<String, PerSecond> domains = new HashMap<>();
    private final Map<ChannelKind, Rest> rests = new EnumMap<>(ChannelKind.class);

    Pace(OutboxSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.overall = new PerSecond(settings.perSecond());
    }

    /**
     * What may be taken from a lane now.
     *
     * @param fullDomains to which nothing may go now
     */
    record Room(int messages, List<String> fullDomains) {}

    synchronized Room room(ChannelKind lane) {
        if (isResting(lane)) {
            return new Room(0, List.of());
        }
        if (lane != ChannelKind.EMAIL) {
            return new Room(settings.batchSize(), List.of());
        }
        var now = clock.instant();
        return new Room(
                Math.min(overall.left(now), settings.batchSize()),
                fullDomains(now).map(Entry::getKey).toList());
    }

    /** For so long the other side lets nobody in, so that nobody needs to try. */
    synchronized void rest(ChannelKind lane, Duration time) {
        var now = clock.instant();
        var until = now.plus(time);
        var before = rests.get(lane);
        if (before == null || !before.lastsAt(now) || before.until().isBefore(until)) {
            rests.put(lane, new Rest(now, until));
        }
    }

    private record Rest(Instant since, Instant until) {

        /** Not by a clock that has been turned back since. */
        boolean lastsAt(Instant now) {
            return !now.isBefore(since) && now.isBefore(until);
        }
    }

    private boolean isResting(ChannelKind lane) {
        var rest = rests.get(lane);
        return rest != null && rest.lastsAt(clock.instant());
    }

    /**
     * Counts a message that is about to go to this address.
     *
     * @return false where it may not
     */
    synchronized boolean take(Address to) {
        if (isResting(to.kind())) {
            return false;
        }
        if (to.kind() != ChannelKind.EMAIL) {
            return true;
        }
        var now = clock.instant();
        if (overall.left(now) == 0 || domain(to).left(now) == 0) {
            return false;
        }
        overall.admit(now);
        domain(to).admit(now);
        return true;
    }

    /** When the first of what is closed now opens; empty where everything is open. */
    synchronized Optional<Instant> opensAt() {
        return Stream.of(ChannelKind.values())
                .flatMap(lane -> opensAt(lane).stream())
                .min(Instant::compareTo);
    }

    /** The same of one lane. */
    synchronized Optional<Instant> opensAt(ChannelKind lane) {
        var now = clock.instant();
        var rest = rests.get(lane);
        if (rest != null && rest.lastsAt(now)) {
            return Optional.of(rest.until());
        }
        if (lane != ChannelKind.EMAIL) {
            return Optional.empty();
        }
        return overall.left(now) == 0
                ? Optional.of(overall.opensAt())
                : fullDomains(now).map(domain -> domain.getValue().opensAt()).min(Instant::compareTo);
    }

    /** After which time a lane in which something is closed has room again; not so short that it is worth no look. */
    synchronized Duration pause(ChannelKind lane) {
        return opensAt(lane)
                .map(opens -> Duration.between(clock.instant(), opens))
                .filter(pause -> pause.compareTo(SHORTEST_PAUSE) > 0)
                .orElse(SHORTEST_PAUSE);
    }

    private Stream<Entry<String, PerSecond>> fullDomains(Instant now) {
        domains.values().removeIf(limit -> limit.isUnused(now));
        return domains.entrySet().stream().filter(domain -> domain.getValue().left(now) == 0);
    }

    private PerSecond domain(Address to) {
        return domains.computeIfAbsent(domainOf(to), _ -> new PerSecond(settings.perDomainPerSecond()));
    }

    /** In lower case, as all addresses are. */
    static String domainOf(Address email) {
        return email.value().substring(email.value().lastIndexOf('@') + 1);
    }
}
