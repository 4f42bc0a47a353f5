package de.tandembote.channel.matrix;

import de.tandembote.channel.Attempts;
import de.tandembote.channel.Channel;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.channel.Reachability;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sends messages into the room that the bot has with a person, and opens it where there is none. The homeserver knows a
 * message by its transaction id, so that one handed over twice arrives once.
 */
final class MatrixChannel implements Channel {

    private final MatrixClient client;
    private final Rooms rooms;
    private final Invitations invitations;
    private final Repeats repeats;
    private final Attempts attempts;
    private final MatrixSettings settings;
    private final Reachability homeserver;
    private final InstantSource clock;

    private final Pause pause;

    /** Homeservers allow few new rooms: what is said in those that are there does not wait for that. */
    private final Pause invitationPause;

    MatrixChannel(
            MatrixClient client,
            Rooms rooms,
            Invitations invitations,
            Repeats repeats,
            Attempts attempts,
            MatrixSettings settings,
            Reachability homeserver,
            InstantSource clock) {
        this.client = client;
        this.rooms = rooms;
        this.invitations = invitations;
        this.repeats = repeats;
        this.attempts = attempts;
        this.settings = settings;
        this.homeserver = homeserver;
        this.clock = clock;
        pause = new Pause(clock);
        invitationPause = new Pause(clock);
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.MATRIX;
    }

    @Override
    public boolean knowsRepeats() {
        return true;
    }

    @Override
    public Delivery deliver(OutgoingMessage message) {
        return guarded(() -> Optional.of(say(message))).orElseThrow();
    }

    @Override
    public Optional<Delivery> repeat(OutgoingMessage message, String place) {
        // Where it cannot get any more, it is no reason to give it up.
        return guarded(() -> repeatIn(place, message)).filter(delivery -> !(delivery instanceof Delivery.NotHere));
    }

    private Optional<Delivery> guarded(Supplier<Optional<Delivery>> attempt) {
        var left = pause.left();
        if (left.isPresent()) {
            return left.map(Delivery.Wait::new);
        }
        try {
            var delivery = attempt.get();
            // What only waits may not have been asked for.
            if (delivery.filter(Delivery.Wait.class::isInstance).isEmpty()) {
                homeserver.reached();
            }
            return delivery;
        } catch (Refusal refusal) {
            return Optional.of(fate(refusal));
        } catch (UncheckedIOException e) {
            homeserver.lost("no connection");
            return Optional.of(new Delivery.TryLater("the homeserver cannot be reached"));
        }
    }

    /** Where the two still talk, the homeserver tells the same message by its id; elsewhere it is only looked for. */
    private Optional<Delivery> repeatIn(String place, OutgoingMessage message) {
        var isUsable = rooms.find(place)
                .filter(room -> room.state() != Room.State.CLOSED && !rooms.isGroup(place))
                .filter(room -> room.person().equals(message.to().value()))
                .isPresent();
        return isUsable
                ? Optional.of(sayIn(place, message))
                : repeats.find(message, place).map(Delivery.Accepted::new);
    }

    private Delivery say(OutgoingMessage message) {
        var person = message.to().value();
        if (rooms.of(person).isEmpty()) {
            var notInvited = invite(person, message.senderName());
            if (notInvited.isPresent()) {
                return notInvited.get();
            }
        }
        return rooms.of(person)
                .map(room -> sayIfOpen(room, message))
                // Forgotten just now: it is being looked at anew.
                .orElse(new Delivery.Wait(Pause.USUAL));
    }

    /** Invites the person; where that cannot be done, what becomes of the message. */
    private Optional<Delivery> invite(String person, String name) {
        var left = invitationPause.left();
        if (left.isPresent()) {
            return left.map(Delivery.Wait::new);
        }
        try {
            if (!client.mayExist(person)) {
                return Optional.of(new Delivery.NotHere("the homeserver does not know the Matrix ID"));
            }
            return invitations.invite(person, name) ? Optional.empty() : Optional.of(new Delivery.Wait(Pause.USUAL));
        } catch (Refusal refusal) {
            if (refusal.isTooFast()) {
                return Optional.of(new Delivery.Wait(invitationPause.begin(refusal)));
            }
            throw refusal;
        }
    }

    private Delivery sayIfOpen(Room room, OutgoingMessage message) {
        return switch (room.state()) {
            case OPEN -> sayIn(room.id(), message);
            case INVITED ->
                room.since().plus(settings.waitForJoin()).isAfter(clock.instant())
                        ? sayIn(room.id(), message)
                        : new Delivery.NotHere("the person has not come into the chat");
            // Whoever left does not want to be called back; with a new chat the person opens the way again.
            case CLOSED -> new Delivery.NotHere("the person and the bot are in no chat together");
        };
    }

    private Delivery sayIn(String room, OutgoingMessage message) {
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

    private Delivery fate(Refusal refusal) {
        if (refusal.isTooFast()) {
            return new Delivery.Wait(pause.begin(refusal));
        }
        if (refusal.isFinal()) {
            return new Delivery.NotHere(refusal.reason());
        }
        homeserver.lost(refusal.reason());
        return new Delivery.TryLater(refusal.reason());
    }
}
