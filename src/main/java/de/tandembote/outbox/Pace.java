package de.tandembote.outbox;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps this node within so many e-mails a second, to all and to each domain. Nobody waits here: what is too much now is left
 * where it is. Chat has the limits of its homeserver, which says itself how long to wait.
 */
@Component
class Pace {

    /** Several messages become free in it, and a clock that stands still keeps nobody busy. */
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);

    private final OutboxSettings settings;
    private final Clock clock;
    private final PerSecond overall;
    private final Map<String, PerSecond> domains = new HashMap<>();

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
        if (lane != ChannelKind.EMAIL) {
            return new Room(settings.batchSize(), List.of());
        }
        var now = clock.instant();
        return new Room(
                Math.min(overall.left(now), settings.batchSize()),
                fullDomains(now).map(Entry::getKey).toList());
    }

    /** Whether a message may go to this address now. */
    synchronized boolean admits(Address to) {
        if (to.kind() != ChannelKind.EMAIL) {
            return true;
        }
        var now = clock.instant();
        return overall.left(now) > 0 && domain(to).left(now) > 0;
    }

    /**
     * Counts a message that is about to go to this address.
     *
     * @return false where it may not
     */
    synchronized boolean take(Address to) {
        if (!admits(to)) {
            return false;
        }
        if (to.kind() == ChannelKind.EMAIL) {
            var now = clock.instant();
            overall.admit(now);
            domain(to).admit(now);
        }
        return true;
    }

    /** When the first of what is closed now opens; empty where everything is open. */
    synchronized Optional<Instant> opensAt() {
        var now = clock.instant();
        return overall.left(now) == 0
                ? Optional.of(overall.opensAt())
                : fullDomains(now).map(domain -> domain.getValue().opensAt()).min(Instant::compareTo);
    }

    /** After which time there is room again; not so short that it is worth no look. */
    synchronized Duration pause() {
        return opensAt()
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
