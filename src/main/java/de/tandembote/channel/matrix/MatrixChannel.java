package de.tandembote.channel.matrix;

import de.tandembote.channel.Attempts;
import de.tandembote.channel.Channel;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.channel.Reachability;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sends messages into the room that the bot has with a person, and opens it where there is none. The homeserver knows a
 * message by its transaction id, so that one handed over twice arrives once.
 */
final class MatrixChannel implements Channel {

    /** Where the homeserver does not say how long: what Synapse needs to take the next message. */
    private static final Duration USUAL_WAIT = Duration.ofSeconds(5);

    /** A homeserver that says "none" would be asked without a pause. */
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    private final MatrixClient client;
    private final Rooms rooms;
    private final Invitations invitations;
    private final Repeats repeats;
    private final Attempts attempts;
    private final MatrixSettings settings;
    private final Reachability homeserver;
    private final InstantSource clock;

    /** Before, the homeserver takes nothing from us: asking would only make it longer. */
    private volatile Instant quietUntil = Instant.MIN;

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
        var quiet = Duration.between(clock.instant(), quietUntil);
        if (quiet.isPositive()) {
            return Optional.of(new Delivery.Wait(quiet));
        }
        try {
            var delivery = attempt.get();
            homeserver.reached();
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
            if (!client.mayExist(person)) {
                return new Delivery.NotHere("the homeserver does not know the Matrix ID");
            }
            if (!invitations.invite(person, message.senderName())) {
                return new Delivery.Wait(USUAL_WAIT);
            }
        }
        return rooms.of(person)
                .map(room -> sayIfOpen(room, message))
                // Forgotten just now: it is being looked at anew.
                .orElse(new Delivery.Wait(USUAL_WAIT));
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
                rest(refusal);
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
                rest(refusal);
            }
        } catch (UncheckedIOException e) {
            homeserver.lost("no connection");
        }
    }

    private Duration rest(Refusal refusal) {
        var told = refusal.retryAfter() == null ? USUAL_WAIT : refusal.retryAfter();
        var wait = told.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : told;
        quietUntil = clock.instant().plus(wait);
        return wait;
    }

    private Delivery fate(Refusal refusal) {
        if (refusal.isTooFast()) {
            return new Delivery.Wait(rest(refusal));
        }
        if (refusal.isFinal()) {
            return new Delivery.NotHere(refusal.reason());
        }
        homeserver.lost(refusal.reason());
        return new Delivery.TryLater(refusal.reason());
    }
}
