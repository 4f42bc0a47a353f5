package de.tandembote.channel.matrix;

import de.tandembote.channel.Attempts;
import de.tandembote.channel.Channel;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.channel.Parcel;
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
    private final MatrixSettings settings;
    private final Reachability homeserver;
    private final InstantSource clock;

    private final Speaker speaker;
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
        this.settings = settings;
        this.homeserver = homeserver;
        this.clock = clock;
        pause = new Pause(clock);
        invitationPause = new Pause(clock);
        speaker = new Speaker(client, rooms, repeats, attempts, homeserver, pause);
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
    public Parcel pack(OutgoingMessage message) {
        return () -> guarded(() -> Optional.of(say(message))).orElseThrow();
    }

    @Override
    public Optional<Delivery> repeat(OutgoingMessage message, String place) {
        // Where it cannot get any more, it is no reason to give it up.
        return guarded(() -> speaker.repeat(place, message))
                .filter(delivery -> !(delivery instanceof Delivery.NotHere));
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

    private Delivery say(OutgoingMessage message) {
        var person = message.to().value();
        var known = rooms.of(person);
        if (known.isEmpty()) {
            var notInvited = invite(person, message.senderName());
            if (notInvited.isPresent()) {
                return notInvited.get();
            }
            known = rooms.of(person);
        }
        return known.map(room -> sayIfOpen(room, message))
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
            case OPEN -> speaker.say(room.id(), message);
            case INVITED ->
                room.since().plus(settings.waitForJoin()).isAfter(clock.instant())
                        ? speaker.say(room.id(), message)
                        : new Delivery.NotHere("the person has not come into the chat");
            // Whoever left does not want to be called back; with a new chat the person opens the way again.
            case CLOSED, UNHEARD, UNCLEAR -> new Delivery.NotHere("the person and the bot are in no chat together");
        };
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
