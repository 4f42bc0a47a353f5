package de.tandembote.portal;

import de.tandembote.gathering.GatheringCancelled;
import de.tandembote.gathering.GatheringMoved;
import de.tandembote.gathering.GatheringRevived;
import de.tandembote.gathering.GuestsWithdrawn;
import de.tandembote.gathering.InvitationAnswered;
import de.tandembote.gathering.PeopleInvited;
import de.tandembote.link.LinkRevoked;
import de.tandembote.meeting.MeetingCancelled;
import de.tandembote.meeting.MeetingConfirmed;
import de.tandembote.meeting.MeetingDeclined;
import de.tandembote.meeting.MeetingProposed;
import de.tandembote.meeting.MeetingRestored;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Knows whether a calendar may be another by now: of a change on this node at once, of one on another node within a
 * second, by a number in the database that every node raises.
 */
@Component
class FeedChanges {

    private static final Logger LOG = LoggerFactory.getLogger(FeedChanges.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    /** The number raised last; none where that was never done, which the value alone does not tell. */
    private static final String LAST = "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM feed_change";

    /** How many changes this node knows of. */
    private final AtomicLong count = new AtomicLong();

    /** The highest number seen in the database. */
    private final AtomicLong raised = new AtomicLong();

    private final AtomicReference<Instant> lookedAt = new AtomicReference<>(Instant.EPOCH);

    FeedChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Grows with every change; what was read after this was asked is as new as that. */
    long count() {
        var now = clock.instant();
        var looked = lookedAt.get();
        // A clock that is set back must not keep us from looking.
        if (Duration.between(looked, now).abs().compareTo(BETWEEN_LOOKS) >= 0 && lookedAt.compareAndSet(looked, now)) {
            look();
        }
        return count.get();
    }

    /** After the commit: who looks now sees it. */
    @TransactionalEventListener(
            classes = {
                GatheringCancelled.class,
                GatheringMoved.class,
                GatheringRevived.class,
                GuestsWithdrawn.class,
                InvitationAnswered.class,
                PeopleInvited.class,
                MeetingCancelled.class,
                MeetingConfirmed.class,
                MeetingDeclined.class,
                MeetingProposed.class,
                MeetingRestored.class,
                LinkRevoked.class
            },
            fallbackExecution = true)
    void raise() {
        try {
            // Before our own count: what others had committed when they raised it is not taken for older than it is.
            raised.accumulateAndGet(number("SELECT nextval('feed_change')"), Math::max);
        } catch (DataAccessException e) {
            // The change is kept all the same; the other nodes see it when they no longer trust what they have.
            LOG.atWarn().setCause(e).log("Other nodes were not told that a calendar changed");
        } finally {
            count.incrementAndGet();
        }
    }

    private void look() {
        try {
            var found = number(LAST);
            if (raised.getAndAccumulate(found, Math::max) < found) {
                count.incrementAndGet();
            }
        } catch (DataAccessException e) {
            // Whoever asks gets what is known, for as long as that is trusted; the next look comes in a second.
            LOG.atWarn().setCause(e).log("Nobody can say whether calendars have changed");
        }
    }

    private long number(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
