package de.tandembote.outbox;

import de.tandembote.people.PersonErased;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Throws away what was written to somebody who is erased, and what the person had us pass on; that there was something
 * stays.
 */
@Component
class ErasedRecipients {

    private final JdbcClient jdbc;
    private final Clock clock;

    ErasedRecipients(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(PersonErased event) {
        jdbc.sql("""
                        UPDATE outbox_delivery SET state = 'SUPPRESSED', reason = 'The person was erased.',
                            finished_at = ?, lease_until = NULL
                        FROM outbox_content
                        WHERE id = message_id AND (recipient_id = ? OR answers_to = ?)
                          AND state IN ('QUEUED', 'RETRY', 'CLAIMED')""")
                .params(Timestamp.from(clock.instant()), event.person(), event.person())
                .update();
        jdbc.sql("""
                        UPDATE outbox_content SET subject = '', plain = '', html = '', chat = '', taps = '', calendar = NULL,
                            calendar_method = NULL, in_reply_to = NULL
                        WHERE recipient_id = ? OR answers_to = ?""").params(event.person(), event.person()).update();
        // A server that refuses an address likes to repeat it.
        jdbc.sql("""
                        UPDATE outbox_delivery SET domain = '', tried_in = NULL, external_id = '',
                            reason = CASE WHEN failure IS NOT NULL THEN '' ELSE reason END
                        FROM outbox_content
                        WHERE id = message_id AND (recipient_id = ? OR answers_to = ?)""").params(event.person(), event.person()).update();
    }
}
