package de.tandembote.campaign;

import de.tandembote.campaign.ReviewDesk.Reader;
import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.Subject;
import de.tandembote.inbox.ReviewCanWait;
import de.tandembote.inbox.ReviewDecided;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Topic;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a coordinator once a working day at most that messages wait which nobody of a round wrote beyond doubt: a machine
 * that writes to the bot, however often, sets off no more than that.
 */
@Component
class ReviewSummaries {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final JdbcClient jdbc;
    private final Concerns concerns;
    private final ReviewDesk desk;
    private final TandemCare tandems;
    private final Letters letters;
    private final Clock clock;

    ReviewSummaries(
            JdbcClient jdbc, Concerns concerns, ReviewDesk desk, TandemCare tandems, Letters letters, Clock clock) {
        this.jdbc = jdbc;
        this.concerns = concerns;
        this.desk = desk;
        this.tandems = tandems;
        this.letters = letters;
        this.clock = clock;
    }

    @EventListener
    void on(ReviewCanWait event) {
        concerns.of(event.person()).stream().findFirst().ifPresent(concern -> keep(event, concern.round()));
    }

    @EventListener
    void on(ReviewDecided event) {
        jdbc.sql("DELETE FROM review_notice WHERE inbox_message_id = ?")
                .param(event.inboxMessage())
                .update();
    }

    /** Writes one summary that is due; tells whether there was one. */
    @Transactional
    public boolean fireNext() {
        var now = clock.instant();
        var mine = jdbc
                .sql("""
                        SELECT coordinator_id, round_id FROM review_notice WHERE due_at <= ?
                        GROUP BY coordinator_id, round_id ORDER BY min(due_at)""")
                .param(Timestamp.from(now))
                .query((row, number) ->
                        new Reader(row.getObject("coordinator_id", UUID.class), row.getObject("round_id", UUID.class)))
                .list()
                .stream()
                .filter(due -> take(due, now))
                .findFirst();
        mine.ifPresent(due -> write(due, now));
        return mine.isPresent();
    }

    /** Several nodes look: whoever deletes the rows writes the letter, and the other goes on with the next. */
    private boolean take(Reader due, Instant now) {
        return jdbc.sql("DELETE FROM review_notice WHERE coordinator_id = ? AND round_id = ? AND due_at <= ?")
                        .params(due.coordinator(), due.round(), Timestamp.from(now))
                        .update()
                > 0;
    }

    /** When the next summary is due; empty where none is. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue() {
        return jdbc.sql("SELECT min(due_at) FROM review_notice")
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    private void keep(ReviewCanWait event, UUID round) {
        var timetable = tandems.round(round).timetable();
        var today = timetable.local(clock.instant()).toLocalDate();
        var due = timetable.instant(timetable.workingDaysAfter(today, 1, MORNING));
        for (var coordinator : concerns.coordinatorsOf(event.person(), round)) {
            jdbc.sql("""
                            INSERT INTO review_notice (inbox_message_id, coordinator_id, round_id, due_at)
                            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                    .params(event.inboxMessage(), coordinator.id(), round, Timestamp.from(due))
                    .update();
        }
    }

    private void write(Reader summary, Instant now) {
        var waiting = desk.of(summary.coordinator(), summary.round());
        if (waiting.isEmpty()) {
            return;
        }
        var day = tandems.round(summary.round()).timetable().local(now).toLocalDate();
        letters.send(new Letter(
                        summary.coordinator(),
                        summary.round(),
                        "reviews-waiting",
                        new Topic.Reviews(waiting.size()),
                        Subject.none(),
                        "reviews-waiting:" + summary.round() + ":" + day + ":" + summary.coordinator(),
                        "reviews-waiting:" + summary.round(),
                        now,
                        null)
                .withPage(desk.pageOfAll(summary.coordinator(), summary.round())));
    }
}
