package de.tandembote.conversation;

import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.inbox.CalendarAnswered;
import de.tandembote.inbox.ReviewDecided;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the other times that people's calendars propose for group events, until a coordinator has decided. Whoever
 * moves the event takes one; where the message is settled and the event stays as it is, it is declined (RFC 5546,
 * section 3.2.8).
 */
@Component
class Proposals {

    private final JdbcClient jdbc;
    private final GatheringCare gatherings;
    private final Letters letters;
    private final Enclosures enclosures;
    private final Clock clock;

    Proposals(JdbcClient jdbc, GatheringCare gatherings, Letters letters, Enclosures enclosures, Clock clock) {
        this.jdbc = jdbc;
        this.gatherings = gatherings;
        this.letters = letters;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    private record Kept(UUID gathering, UUID person, int sequence) {}

    void keep(Gathering gathering, CalendarAnswered answered) {
        jdbc.sql("""
                        INSERT INTO counter_proposal (inbox_message_id, gathering_id, person_id, sequence)
                        VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(answered.inboxMessage(), gathering.id(), answered.person(), gathering.sequence())
                .update();
    }

    @EventListener
    void on(ReviewDecided decided) {
        jdbc.sql("""
                        DELETE FROM counter_proposal WHERE inbox_message_id = ?
                        RETURNING gathering_id, person_id, sequence""")
                .param(decided.inboxMessage())
                .query((row, number) -> new Kept(
                        row.getObject("gathering_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getInt("sequence")))
                .optional()
                .ifPresent(kept -> decline(kept, decided.inboxMessage()));
    }

    private void decline(Kept kept, UUID occasion) {
        var gathering = gatherings.get(kept.gathering());
        if (gathering.askedSince() > kept.sequence() || gathering.isCancelled()) {
            // It was moved or called off meanwhile, and everybody was told.
            return;
        }
        letters.send(new Letter(
                        kept.person(),
                        gathering.round(),
                        "event-counter-declined",
                        new Topic.Event(Introductions.detailsOf(gathering)),
                        Subject.gathering(gathering),
                        "event-counter-declined:" + occasion,
                        "",
                        clock.instant(),
                        null)
                .enclosing(enclosures.declinedCounter(gathering, kept.person())));
    }
}
