package de.tandembote.campaign;

import de.tandembote.outbox.WaitingCalledOff;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends no planned message that the database, which came from a backup, only does not know to be sent. */
@Component
class CalledOffMessages {

    private final JdbcClient jdbc;
    private final Clock clock;

    CalledOffMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(WaitingCalledOff event) {
        jdbc.sql(
                        "UPDATE planned_message SET state = 'SKIPPED', version = version + 1 WHERE state = 'PLANNED' AND due_at <= ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
