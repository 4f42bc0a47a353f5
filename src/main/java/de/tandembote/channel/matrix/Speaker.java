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
            // Closed meanwhile: whoever closed it did not know of this message.
            return isUnheard(room)
                    ? new Delivery.NotHere("the person has not come into the chat")
                    : new Delivery.Accepted(event);
        } catch (Refusal refusal) {
            if (refusal.is("M_FORBIDDEN")) {
                // The bot was put out of the room, or silenced; what becomes of the room, the reading tells.
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
        if (isUsable) {
            return Optional.of(say(place, message));
        }
        // Where nobody has come, it was not delivered even if it stands there.
        return isUnheard(place)
                ? Optional.empty()
                : repeats.find(message, place).map(Delivery.Accepted::new);
    }

    private boolean isUnheard(String room) {
        return rooms.find(room)
                .filter(known -> known.state() == Room.State.UNHEARD)
                .isPresent();
    }

    private String send(String room, OutgoingMessage message) {
        attempts.startsIn(message.id(), room);
        return client.send(room, "m.room.message", message.id().toString(), ChatText.of(message));
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
