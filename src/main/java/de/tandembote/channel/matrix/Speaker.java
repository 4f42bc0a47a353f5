package de.tandembote.channel.matrix;

import de.tandembote.channel.Attempts;
import de.tandembote.channel.Delivery;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.channel.Reachability;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Says a message in one room, with what it offers to tap. */
final class Speaker {

    private final MatrixClient client;
    private final Rooms rooms;
    private final Repeats repeats;
    private final Attempts attempts;
    private final Reachability homeserver;
    private final Pause pause;

    Speaker(
            MatrixClient client,
            Rooms rooms,
            Repeats repeats,
            Attempts attempts,
            Reachability homeserver,
            Pause pause) {
        this.client = client;
        this.rooms = rooms;
        this.repeats = repeats;
        this.attempts = attempts;
        this.homeserver = homeserver;
        this.pause = pause;
    }

    Delivery say(String room, OutgoingMessage message) {
        try {
            var event = repeats.eventOf(message, room).orElseGet(() -> send(room, message));
            offer(message, room, event);
            return new Delivery.Accepted(event);
        } catch (Refusal refusal) {
            if (refusal.is("M_FORBIDDEN")) {
                // The bot was put out of the room, and has not read that yet.
                rooms.close(room);
                leave(room);
                return new Delivery.NotHere("the bot may not write in the chat any more");
            }
            throw refusal;
        }
    }

    /** Where the two still talk, the homeserver tells the same message by its id; elsewhere it is only looked for. */
    Optional<Delivery> repeat(String place, OutgoingMessage message) {
        var isUsable = rooms.find(place)
                .filter(room -> room.isUsable() && !rooms.isGroup(place))
                .filter(room -> room.person().equals(message.to().value()))
                .isPresent();
        return isUsable
                ? Optional.of(say(place, message))
                : repeats.find(message, place).map(Delivery.Accepted::new);
    }

    private String send(String room, OutgoingMessage message) {
        attempts.startsIn(message.id(), room);
        return client.send(room, "m.room.message", message.id().toString(), ChatText.of(message));
    }

    /** Nobody shall go on writing where the bot does not listen any more. */
    private void leave(String room) {
        try {
            client.leave(room);
        } catch (Refusal refusal) {
            if (refusal.isTooFast()) {
                pause.begin(refusal);
            }
        }
    }

    /** A courtesy: whoever finds nothing to tap answers in words. */
    private void offer(OutgoingMessage message, String room, String event) {
        try {
            for (int i = 0; i < message.taps().size(); i++) {
                var tap = ChatText.tap(event, message.taps().get(i));
                client.send(room, "m.reaction", message.id() + "-" + i, tap);
            }
        } catch (Refusal refusal) {
            if (refusal.isTooFast()) {
                pause.begin(refusal);
            }
        } catch (UncheckedIOException e) {
            homeserver.lost("no connection");
        }
    }
}
