package de.tandembote.broadcast;

import de.tandembote.outbox.WaitingCalledOff;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends nothing of a circular that the database, which came from a backup, does not know to be sent. */
@Component
class CalledOffCirculars {

    private final JdbcClient jdbc;
    private final Clock clock;

    CalledOffCirculars(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(WaitingCalledOff event) {
        jdbc.sql("""
                        UPDATE broadcast SET state = 'CANCELLED', version = version + 1
                        WHERE state = 'SCHEDULED' AND send_at <= ? OR state IN ('SENDING', 'PAUSED') AND EXISTS (
                            SELECT 1 FROM broadcast_recipient WHERE broadcast_id = broadcast.id AND NOT written)""").param(Timestamp.from(clock.instant())).update();
    }
}
