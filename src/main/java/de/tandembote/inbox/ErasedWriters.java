package de.tandembote.inbox;

import de.tandembote.people.PersonErased;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Throws away what somebody wrote who is erased, even where it waits for a coordinator. */
@Component
class ErasedWriters {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ErasedWriters(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(PersonErased event) {
        jdbc.sql("""
                        UPDATE inbox_message SET state = 'DONE', reason = 'The person was erased.', done_at = ?
                        WHERE person_id = ? AND undecided RETURNING id""")
                .params(Timestamp.from(clock.instant()), event.person())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .forEach(message -> events.publishEvent(new ReviewDecided(message)));
        jdbc.sql("""
                        UPDATE inbox_message SET raw = NULL, sender = '', question_id = NULL, round_id = NULL
                        WHERE person_id = ?""").param(event.person()).update();
    }
}
