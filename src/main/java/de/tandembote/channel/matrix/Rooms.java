package de.tandembote.channel.matrix;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.GroupRooms;
import de.tandembote.channel.Unheard;
import de.tandembote.channel.matrix.Room.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps in which room the bot talks with whom. */
final class Rooms {

    private static final String SELECT = "SELECT room_id, user_id, state, since FROM matrix_room ";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final GroupRooms groups;
    private final InstantSource clock;

    Rooms(
            JdbcClient jdbc,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            GroupRooms groups,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.groups = groups;
        this.clock = clock;
    }

    /** Whether the room is one of several people: it is nobody's, even where it was somebody's before. */
    boolean isGroup(String room) {
        return groups.isKnown(room);
    }

    /** The room of this id, whatever has become of it. */
    Optional<Room> find(String room) {
        return jdbc.sql(SELECT + "WHERE room_id = ?")
                .param(room)
                .query(Rooms::room)
                .optional();
    }

    /**
     * Where this person is talked with: a room in which both are, else one to which the person is invited, else the
     * last.
     */
    Optional<Room> of(String person) {
        return jdbc.sql(SELECT + """
                        WHERE user_id = ?
                        ORDER BY CASE state WHEN 'OPEN' THEN 1 WHEN 'INVITED' THEN 2 ELSE 3 END, since DESC, room_id""").param(person).query(Rooms::room).list().stream()
                .filter(room -> !isGroup(room.id()))
                .findFirst();
    }

    /** Every person's rooms in which the bot says something. */
    Map<String, List<String>> usable() {
        return jdbc.sql(SELECT + "ORDER BY since, room_id").query(Rooms::room).list().stream()
                .filter(Room::isUsable)
                .filter(room -> !isGroup(room.id()))
                .collect(Collectors.groupingBy(Room::person, Collectors.mapping(Room::id, Collectors.toList())));
    }

    /** Keeps a room, unless it is known already what came of it. */
    void keepNew(String room, String person, State state) {
        jdbc.sql("""
                        INSERT INTO matrix_room (room_id, user_id, state, since) VALUES (?, ?, ?, ?)
                        ON CONFLICT (room_id) DO NOTHING""")
                .params(
                        room,
                        new Address(ChannelKind.MATRIX, person).value(),
                        state.name(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Keeps a room, or its new state. Said again, nothing changes. */
    void keep(String room, String person, State state) {
        jdbc.sql("""
                        INSERT INTO matrix_room (room_id, user_id, state, since) VALUES (?, ?, ?, ?)
                        ON CONFLICT (room_id) DO UPDATE SET user_id = excluded.user_id, state = excluded.state,
                            since = excluded.since
                        WHERE matrix_room.state <> excluded.state OR matrix_room.user_id <> excluded.user_id""")
                .params(
                        room,
                        new Address(ChannelKind.MATRIX, person).value(),
                        state.name(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** What was known of this room counts no longer: it is looked at anew. */
    void forget(String room) {
        jdbc.sql("DELETE FROM matrix_room WHERE room_id = ?").param(room).update();
    }

    /** Nothing is said in this room any more. Where the person never came, nobody has read what was said there. */
    void close(String room) {
        transactions.executeWithoutResult(_ -> {
            if (change(room, State.INVITED, State.UNHEARD)) {
                events.publishEvent(new Unheard(room));
            }
            change(room, State.OPEN, State.CLOSED);
            change(room, State.UNCLEAR, State.CLOSED);
        });
    }

    /** The same, until the bot has looked at the room again. */
    void closeUnclear(String room) {
        close(room);
        change(room, State.CLOSED, State.UNCLEAR);
    }

    private boolean change(String room, State from, State to) {
        return jdbc.sql("UPDATE matrix_room SET state = ?, since = ? WHERE room_id = ? AND state = ?")
                        .params(to.name(), Timestamp.from(clock.instant()), room, from.name())
                        .update()
                > 0;
    }

    /**
     * Closes the rooms to which nobody has come who was invited before that moment; whoever comes later opens them
     * again.
     */
    void closeUnanswered(Instant invitedBefore) {
        jdbc.sql("SELECT room_id FROM matrix_room WHERE state = 'INVITED' AND since <= ?")
                .param(Timestamp.from(invitedBefore))
                .query(String.class)
                .list()
                .forEach(this::close);
    }

    private static Room room(ResultSet row, int number) throws SQLException {
        return new Room(
                row.getString("room_id"),
                row.getString("user_id"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("since").toInstant());
    }
}
