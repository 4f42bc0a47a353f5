package de.tandembote.inbox;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.MessageReader;
import de.tandembote.channel.UnreadableMessage;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.understanding.Understanding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the messages that wait for a person, and does what the person decides. The raw message goes with the decision.
 */
@Service
@Transactional
public class Reviews {

    private static final String SELECT =
            "SELECT id, state, kind, reason, sender, question_id, round_id, person_id, received_at FROM inbox_message WHERE ";

    private final JdbcClient jdbc;
    private final List<MessageReader> readers;
    private final Understanding understanding;
    private final Tying tying;
    private final People people;
    private final InboxSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(
            JdbcClient jdbc,
            List<MessageReader> readers,
            Understanding understanding,
            Tying tying,
            People people,
            InboxSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.understanding = understanding;
        this.tying = tying;
        this.people = people;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** All that waits, oldest first. */
    @Transactional(readOnly = true)
    public List<Waiting> all() {
        return jdbc.sql(SELECT + "undecided ORDER BY arrival")
                .query(Reviews::waiting)
                .list();
    }

    /** How long a message waits before it is thrown away. */
    public Duration keptFor() {
        return settings.keepUndecided();
    }

    /** A message that waits; empty once somebody has decided. */
    @Transactional(readOnly = true)
    public Optional<Waiting> find(UUID message) {
        return jdbc.sql(SELECT + "id = ? AND undecided")
                .param(message)
                .query(Reviews::waiting)
                .optional();
    }

    /** What a message says that waits; empty where it cannot be read. */
    @Transactional(readOnly = true)
    public Optional<ReadText> read(UUID message) {
        return raw(message)
                .flatMap(this::parsed)
                .map(read -> new ReadText(Links.withoutTokens(read.subject()), Links.withoutTokens(textOf(read))));
    }

    /** Some programs put what the person wrote beside the button into the calendar part alone. */
    private String textOf(IncomingMessage message) {
        var reading = understanding.read(message);
        var text = message.text();
        return reading.answer() == null || text.contains(reading.reply())
                ? text
                : (reading.reply() + "\n\n" + text).strip();
    }

    /**
     * Somebody has read it, and nothing is to be done with it here.
     *
     * @param by who decided; null where the program does not know
     * @return false where somebody was quicker
     */
    public boolean settle(UUID message, @Nullable UUID by) {
        var taken = take(message, by).isPresent();
        if (taken) {
            finish(message);
        }
        return taken;
    }

    /**
     * It is this person's: what it says counts as if it had come from the person's own address.
     *
     * @param by who decided; null where the program does not know
     * @return false where somebody was quicker, or it is no message of which only the writer was in doubt
     */
    public boolean countAs(UUID message, UUID person, @Nullable UUID by) {
        if (!find(message).map(Waiting::canCount).orElse(false)) {
            return false;
        }
        var read = raw(message).flatMap(this::parsed);
        var taken = read.isPresent() ? take(message, by) : Optional.<Waiting>empty();
        taken.ifPresent(waiting -> {
            var incoming = read.orElseThrow();
            var tie = tying.tieTo(people.get(person), incoming);
            var question = tie.question();
            jdbc.sql("UPDATE inbox_message SET person_id = ?, question_id = ? WHERE id = ?")
                    .param(person)
                    .param(question)
                    .param(message)
                    .update();
            var reading = understanding.read(incoming);
            var reply = Links.withoutTokens(reading.reply());
            var answer = reading.answer();
            events.publishEvent(
                    answer == null
                            ? new ReplyReceived(
                                    message, person, question, tie.event(), reply, incoming, waiting.receivedAt())
                            : new CalendarAnswered(
                                    message, person, tie.event(), answer, reply, incoming, waiting.receivedAt()));
            finish(message);
        });
        return taken.isPresent();
    }

    // The bytes are carried, never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Raw(ChannelKind channel, byte[] bytes) {}

    private Optional<Raw> raw(UUID message) {
        return jdbc.sql("SELECT channel, raw FROM inbox_message WHERE raw IS NOT NULL AND id = ?")
                .param(message)
                .query((row, number) -> new Raw(ChannelKind.valueOf(row.getString("channel")), row.getBytes("raw")))
                .optional();
    }

    private Optional<IncomingMessage> parsed(Raw raw) {
        try {
            return readers.stream()
                    .filter(reader -> reader.kind() == raw.channel)
                    .findFirst()
                    .map(reader -> reader.read(raw.bytes));
        } catch (UnreadableMessage e) {
            return Optional.empty();
        }
    }

    /** Of two who decide at the same time, one does. */
    private Optional<Waiting> take(UUID message, @Nullable UUID by) {
        return jdbc.sql(
                        "UPDATE inbox_message SET state = 'WORKING', lease_until = NULL, decided_by = ? WHERE id = ? AND undecided"
                                + " RETURNING id, state, kind, reason, sender, question_id, round_id, person_id, received_at")
                .param(by)
                .param(message)
                .query(Reviews::waiting)
                .optional();
    }

    /** Unless whoever listened wants a person to look at it once more. */
    private void finish(UUID message) {
        var done = jdbc.sql(
                        "UPDATE inbox_message SET state = 'DONE', raw = NULL, done_at = ? WHERE id = ? AND state = 'WORKING'")
                .params(Timestamp.from(clock.instant()), message)
                .update();
        if (done > 0) {
            events.publishEvent(new ReviewDecided(message));
        }
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                InboxState.valueOf(row.getString("state")),
                row.getString("kind"),
                row.getString("reason"),
                row.getString("sender"),
                row.getObject("question_id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getTimestamp("received_at").toInstant());
    }
}
