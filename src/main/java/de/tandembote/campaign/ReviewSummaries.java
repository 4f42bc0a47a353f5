package de.tandembote.campaign;

import de.tandembote.campaign.ReviewDesk.Reader;
import de.tandembote.conversation.CoordinatorRoom;
import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.Subject;
import de.tandembote.inbox.ReviewCanWait;
import de.tandembote.inbox.ReviewDecided;
import de.tandembote.inbox.ReviewEndsSoon;
import de.tandembote.inbox.Reviews;
import de.tandembote.inbox.Waiting;
import de.tandembote.link.LinkPurpose;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Topic;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a coordinator once a working day at most that messages wait which nobody of a round wrote beyond doubt: a
 * machine that writes to the bot, however often, sets off no more than that.
 */
@Component
class ReviewSummaries {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final JdbcClient jdbc;
    private final Reviews reviews;
    private final ReviewDesk desk;
    private final TandemCare tandems;
    private final Letters letters;
    private final CoordinatorRoom room;
    private final Clock clock;

    ReviewSummaries(
            JdbcClient jdbc,
            Reviews reviews,
            ReviewDesk desk,
            TandemCare tandems,
            Letters letters,
            CoordinatorRoom room,
            Clock clock) {
        this.jdbc = jdbc;
        this.reviews = reviews;
        this.desk = desk;
        this.tandems = tandems;
        this.letters = letters;
        this.room = room;
        this.clock = clock;
    }

    @EventListener
    void on(ReviewCanWait event) {
        reviews.find(event.inboxMessage()).ifPresent(message -> keep(message, today -> today));
    }

    /** With those of the same week: this may be a stranger's or a machine's, and is not worth a letter a day. */
    @EventListener
    void on(ReviewEndsSoon event) {
        reviews.find(event.inboxMessage())
                .ifPresent(
                        message -> keep(message, today -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))));
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

    /** Tells of it on the working day after this day. */
    private void keep(Waiting message, UnaryOperator<LocalDate> after) {
        for (var reader : desk.readersOf(message)) {
            var timetable = tandems.round(reader.round()).timetable();
            var today = timetable.today(clock);
            var due = timetable.instant(timetable.workingDaysAfter(after.apply(today), 1, MORNING));
            jdbc.sql("""
                            INSERT INTO review_notice (inbox_message_id, coordinator_id, round_id, due_at)
                            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                    .params(message.id(), reader.coordinator(), reader.round(), Timestamp.from(due))
                    .update();
        }
    }

    private void write(Reader summary, Instant now) {
        var waiting = desk.of(summary.coordinator(), summary.round());
        if (waiting.isEmpty()) {
            return;
        }
        var round = tandems.round(summary.round());
        var day = round.timetable().local(now).toLocalDate();
        letters.send(new Letter(
                        summary.coordinator(),
                        summary.round(),
                        "reviews-waiting",
                        new Topic.Reviews(
                                waiting.size(),
                                Math.toIntExact(reviews.keptFor().toDays())),
                        Subject.none(),
                        "reviews-waiting:" + summary.round() + ":" + day + ":" + summary.coordinator(),
                        "reviews-waiting:" + summary.round(),
                        now,
                        null)
                .withPage(LinkPurpose.REVIEWS, desk.pageOfAll(summary.coordinator(), summary.round())));
        // The same morning, others may be told of the same.
        room.say(round, "room-waiting", new Topic.Round(), "waiting-" + round.id() + "-" + day);
    }
}
