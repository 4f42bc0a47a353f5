package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Unheard;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends once more what a channel took, and what nobody could read there. */
@Component
class UnheardMessages {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnheardMessages(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Anew and on whatever way is open by then; not where a newer message has said the same meanwhile. What a node is
     * just saying there is taken from it: it is said in vain as well.
     */
    @EventListener
    @Transactional
    void on(Unheard event) {
        jdbc.sql("""
                        UPDATE outbox_delivery SET state = 'QUEUED', lane = ?, not_before = ?, attempts = 0,
                            channel = NULL, tried_in = NULL, first_tried_at = NULL, external_id = '', finished_at = NULL,
                            lease_until = NULL
                        FROM outbox_content this
                        WHERE id = message_id AND state IN ('SENT', 'SENDING') AND tried_in = ? AND only_by IS NULL
                          AND NOT EXISTS (
                            SELECT 1 FROM outbox_content newer
                            WHERE this.about <> '' AND newer.recipient_id = this.recipient_id
                              AND newer.about = this.about AND newer.number > this.number)
                        RETURNING id""")
                .params(ChannelKind.EMAIL.name(), Timestamp.from(clock.instant()), event.place())
                .query(UUID.class)
                .list()
                .forEach(_ -> events.publishEvent(new MessageQueued()));
    }
}
