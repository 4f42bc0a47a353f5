package de.tandembote.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tandembote.link.Links;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Hands out calendars; keeps them ready, since calendar programs come often and seldom find anything new. */
@Component
@EnableConfigurationProperties(PortalSettings.class)
class Feeds {

    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);

    /** Not every change is told, such as a new name in a list; and what was cancelled goes with time alone. */
    private static final Duration TRUSTED = Duration.ofMinutes(5);

    /** What a kept calendar takes beside its bytes. */
    private static final int OVERHEAD = 500;

    /** Links note a use no more often; until then there is no need to ask them. */
    private static final Duration BETWEEN_USES = Duration.ofHours(1);

    private final Links links;
    private final FeedWriter writer;
    private final FeedChanges changes;
    private final Clock clock;

    /** By the hash of the token: memory that is looked at later opens nothing. */
    private final Cache<String, Kept> ready;

    Feeds(Links links, FeedWriter writer, FeedChanges changes, PortalSettings settings, Clock clock) {
        this.links = links;
        this.writer = writer;
        this.changes = changes;
        this.clock = clock;
        this.ready = Caffeine.newBuilder()
                .maximumWeight(settings.feedCache().toBytes())
                .weigher((String _, Kept kept) -> kept.feed().size() + OVERHEAD)
                .build();
    }

    /**
     * A calendar that is ready.
     *
     * @param changes how many changes it knows of
     * @param madeAt when it was made
     * @param usedAt when it was last noted that somebody fetched it
     */
    private record Kept(FinishedFeed feed, long changes, Instant madeAt, AtomicReference<Instant> usedAt) {

        boolean holds(long changes, Instant now) {
            return this.changes == changes
                    && Duration.between(madeAt, now).abs().compareTo(TRUSTED) < 0;
        }
    }

    /** The calendar that a token opens; empty where it opens none. */
    Optional<FinishedFeed> open(String token) {
        var known = changes.count();
        var now = clock.instant();
        var key = Links.fingerprint(token);
        var kept = ready.getIfPresent(key);
        if (kept == null || !kept.holds(known, now)) {
            // One of those who ask at the same time makes it for all.
            kept = ready.asMap()
                    .compute(key, (_, old) -> old != null && old.holds(known, now) ? old : made(token, known));
        }
        if (kept == null) {
            return Optional.empty();
        }
        noteUse(kept, now);
        return Optional.of(kept.feed());
    }

    private @Nullable Kept made(String token, long known) {
        return writer.write(token)
                .map(feed -> new Kept(feed, known, clock.instant(), new AtomicReference<>(Instant.EPOCH)))
                .orElse(null);
    }

    private void noteUse(Kept kept, Instant now) {
        var noted = kept.usedAt().get();
        if (now.isBefore(noted.plus(BETWEEN_USES)) || !kept.usedAt().compareAndSet(noted, now)) {
            return;
        }
        try {
            links.used(kept.feed().link());
        } catch (DataAccessException e) {
            LOG.atWarn().addKeyValue("link", kept.feed().link()).setCause(e).log("The use of a calendar was not noted");
        }
    }
}
