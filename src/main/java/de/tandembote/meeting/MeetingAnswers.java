package de.tandembote.meeting;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest answer that a calendar program gave for a person to the invitation to a meeting. */
@Component
class MeetingAnswers {

    private final JdbcClient jdbc;

    MeetingAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers an answer; tells whether it is newer than all before. One statement, so that two at once have an order. */
    boolean take(UUID meeting, UUID person, int sequence, Instant stamp) {
        return jdbc.sql("""
                        INSERT INTO meeting_answer AS known (meeting_id, person_id, sequence, stamp)
                        VALUES (?, ?, ?, ?::timestamptz)
                        ON CONFLICT (meeting_id, person_id)
                        DO UPDATE SET sequence = excluded.sequence, stamp = excluded.stamp
                        WHERE (known.sequence, known.stamp) < (excluded.sequence, excluded.stamp)""").params(meeting, person, sequence, stamp.toString()).update() > 0;
    }
}
