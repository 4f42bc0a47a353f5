package de.tandembote.channel.matrix;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the one room to which the bot invites a person. A name for it is kept before it is made, and of a name the
 * homeserver makes one room only: whoever lost the answer, or comes second, is led to the room that is there already.
 */
final class Invitations {

    private static final String NAME = "tandembote-";

    private final JdbcClient jdbc;
    private final MatrixClient client;
    private final Rooms rooms;

    /** Longer than the making of a room can take, its second attempt under another name included. */
    private final Duration turn;

    Invitations(JdbcClient jdbc, MatrixClient client, Rooms rooms, MatrixSettings settings) {
        this.jdbc = jdbc;
        this.client = client;
        this.rooms = rooms;
        this.turn = settings.longestExchange().multipliedBy(5);
    }

    /**
     * Invites the person, unless that has been done; what came of it, {@link Rooms} knows then.
     *
     * @param name what the room is called
     * @return false while another one does it, or while the homeserver may still be at it after its answer was lost
     */
    boolean invite(String person, String name) {
        var id = new Address(ChannelKind.MATRIX, person).value();
        var me = UUID.randomUUID();
        var alias = takeTurn(id, me);
        if (alias.isEmpty()) {
            return false;
        }
        try {
            if (rooms.of(person).isEmpty()) {
                invite(person, name, alias.get());
            }
        } catch (Refusal refusal) {
            endTurn(id, me);
            throw refusal;
        }
        endTurn(id, me);
        return true;
    }

    private void invite(String person, String name, String alias) {
        try {
            rooms.keepNew(client.createDirectRoom(person, name, alias), person, Room.State.INVITED);
        } catch (Refusal refusal) {
            if (!refusal.isNameTaken()) {
                throw refusal;
            }
            useRoomOf(alias, person, name);
        }
        client.markDirect(rooms.usable());
    }

    private void useRoomOf(String alias, String person, String name) {
        var room = client.roomOf(alias);
        var state = rooms.isGroup(room) ? Standing.LOST : standing(room, person);
        switch (state) {
            case INVITED -> rooms.keepNew(room, person, Room.State.INVITED);
            case NEVER_INVITED -> {
                client.invite(room, person);
                rooms.keepNew(room, person, Room.State.INVITED);
            }
            case GONE -> rooms.keep(room, person, Room.State.CLOSED);
            case LOST ->
                rooms.keepNew(client.createDirectRoom(person, name, rename(person)), person, Room.State.INVITED);
        }
    }

    private enum Standing {
        INVITED,
        /** The homeserver has not come so far. */
        NEVER_INVITED,
        /** Does not want to be called back. */
        GONE,
        /** It is no room of these two. */
        LOST
    }

    private Standing standing(String room, String person) {
        try {
            return client.membership(room, person)
                    .map(membership ->
                            membership.equals("invite") || membership.equals("join") ? Standing.INVITED : Standing.GONE)
                    .orElse(Standing.NEVER_INVITED);
        } catch (Refusal refusal) {
            if (refusal.is("M_FORBIDDEN")) {
                return Standing.LOST;
            }
            throw refusal;
        }
    }

    /** The name of this person's room; empty while another one makes it. */
    private Optional<String> takeTurn(String person, UUID me) {
        return jdbc.sql("""
                        INSERT INTO matrix_invitation (user_id, alias, made_by, made_until)
                        VALUES (?, ?, ?, clock_timestamp() + make_interval(secs => ?))
                        ON CONFLICT (user_id) DO UPDATE
                        SET made_by = excluded.made_by, made_until = excluded.made_until
                        WHERE matrix_invitation.made_by IS NULL OR matrix_invitation.made_until <= clock_timestamp()
                        RETURNING alias""")
                .params(person, newName(), me, turn.toSeconds())
                .query(String.class)
                .optional();
    }

    private void endTurn(String person, UUID me) {
        jdbc.sql("UPDATE matrix_invitation SET made_by = NULL WHERE user_id = ? AND made_by = ?")
                .params(person, me)
                .update();
    }

    private String rename(String person) {
        return jdbc.sql("UPDATE matrix_invitation SET alias = ? WHERE user_id = ? RETURNING alias")
                .params(newName(), new Address(ChannelKind.MATRIX, person).value())
                .query(String.class)
                .single();
    }

    /** It says nothing of the person: whoever guesses it could ask for the room. */
    private static String newName() {
        return NAME + UUID.randomUUID();
    }
}
