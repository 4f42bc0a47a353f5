package de.tandembote.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Throws away what is no longer needed. That a message was there stays, so that it is known again, with what kind it
 * was and what became of it; what it says goes.
 */
@Component
@Transactional
class Forgetting {

    private final JdbcClient jdbc;
    private final InboxSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forgetting(JdbcClient jdbc, InboxSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The raw message and who it claimed to come from, some time after the work on it is done. */
    void forgetDone() {
        var end = before(settings.keepRaw());
        jdbc.sql("""
                        UPDATE inbox_message SET raw = NULL, sender = '', question_id = NULL, round_id = NULL
                        WHERE (raw IS NOT NULL OR sender <> '') AND state = 'DONE' AND done_at <= ?""").param(end).update();
    }

    /** Whatever waits and will soon be thrown away is told of once more. */
    void remind() {
        jdbc.sql("""
                        UPDATE inbox_message SET reminded_at = ?
                        WHERE undecided AND reminded_at IS NULL AND received_at <= ?
                        RETURNING id""")
                .params(before(Duration.ZERO), before(settings.keepUndecided().minus(settings.remindBefore())))
                .query(UUID.class)
                .list()
                .forEach(message -> events.publishEvent(new ReviewEndsSoon(message)));
    }

    /**
     * What nobody has decided about, though it was told of in time; whose it is was never settled, and goes as well.
     */
    void forgetUndecided() {
        jdbc.sql("""
                        UPDATE inbox_message SET state = 'DONE', reason = 'Nobody decided about it in time.',
                            done_at = ?, raw = NULL, sender = '', person_id = NULL, question_id = NULL, round_id = NULL
                        WHERE undecided AND received_at <= ? AND reminded_at <= ? RETURNING id""")
                .params(before(Duration.ZERO), before(settings.keepUndecided()), before(settings.remindBefore()))
                .query(UUID.class)
                .list()
                .forEach(message -> events.publishEvent(new ReviewDecided(message)));
    }

    private Timestamp before(Duration time) {
        return Timestamp.from(clock.instant().minus(time));
    }
}
