package de.tandembote.channel.matrix;

import de.tandembote.channel.Arrivals;
import de.tandembote.channel.RawMessage;
import de.tandembote.channel.Reachability;
import de.tandembote.channel.Source;
import de.tandembote.channel.Turn;
import de.tandembote.channel.Turns;
import de.tandembote.channel.UnstorableMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Reads what has happened in the bot's rooms and hands over what people say, with the position up to which it has read.
 */
final class MatrixSync implements Source {

    private static final Logger log = LoggerFactory.getLogger(MatrixSync.class);
    private static final Duration TYPING = Duration.ofSeconds(10);

    private final String name;
    private final MatrixSettings settings;
    private final MatrixClient client;
    private final Turn turn;
    private final Ears ears;
    private final Doors doors;
    private final Arrivals arrivals;
    private final Reachability homeserver;
    private final InstantSource clock;
    private final ReentrantLock reading = new ReentrantLock();
    private boolean isElsewhere;

    MatrixSync(
            MatrixSettings settings,
            MatrixClient client,
            Turns turns,
            Ears ears,
            Doors doors,
            Arrivals arrivals,
            Reachability homeserver,
            InstantSource clock) {
        this.name = "matrix:" + settings.user();
        this.settings = settings;
        this.client = client;
        this.turn = new Turn(turns, name, settings.takeOverAfter());
        this.ears = ears;
        this.doors = doors;
        this.arrivals = arrivals;
        this.homeserver = homeserver;
        this.clock = clock;
    }

    /** What came of one question for news. */
    enum News {
        SOME,
        NONE,
        /** Another node reads the account. */
        ELSEWHERE
    }

    @Override
    public void readNew() {
        // The watcher may be waiting for news for half a minute, and takes in whatever comes.
        if (!reading.tryLock()) {
            return;
        }
        var wasHeld = turn.isHeld();
        try {
            while (read(Duration.ZERO) == News.SOME) {
                // Until there is nothing left.
            }
        } catch (Refusal refusal) {
            throw new UncheckedIOException(new IOException(refusal.reason()));
        } finally {
            if (!wasHeld) {
                turn.end();
            }
            reading.unlock();
        }
    }

    /**
     * Reads once, waiting for news so long.
     *
     * @throws Refusal if the homeserver answers with an error
     * @throws UncheckedIOException if the homeserver cannot be reached
     */
    News read(Duration waitForNews) {
        reading.lock();
        try {
            if (!turn.take()) {
                return elsewhere();
            }
            isElsewhere = false;
            var since = arrivals.position(name).orElse(null);
            var answer = client.sync(since, waitForNews);
            homeserver.reached();
            // The homeserver took its time, in which another node may have taken over, and given back what it had read.
            if (!turn.take()) {
                return elsewhere();
            }
            if (!arrivals.position(name).equals(Optional.ofNullable(since))) {
                return News.SOME;
            }
            var isNew = take(answer, since);
            goAbout();
            // What was said into the room just now counts as well.
            doors.giveUp(clock.instant().minus(settings.waitForJoin()).minus(settings.longestExchange()));
            return isNew ? News.SOME : News.NONE;
        } catch (Refusal refusal) {
            homeserver.lost(refusal.reason());
            throw refusal;
        } catch (UncheckedIOException e) {
            homeserver.lost("no connection");
            throw e;
        } finally {
            reading.unlock();
        }
    }

    /**
     * Said when it comes to be so: what is sent from this node, which it goes on doing, tells of the homeserver as
     * well.
     */
    private News elsewhere() {
        if (!isElsewhere) {
            isElsewhere = true;
            homeserver.leftToAnother();
        }
        return News.ELSEWHERE;
    }

    private void goAbout() {
        while (turn.take() && doors.goOnce()) {
            // Until nothing is left.
        }
    }

    /** Another node may read at once. */
    void endTurn() {
        turn.end();
    }

    private boolean take(JsonNode answer, @Nullable String since) {
        var next = answer.path("next_batch").asString();
        var happened = answer.path("rooms");
        var inside = new ArrayList<Heard>();
        happened.path("join")
                .forEachEntry((room, news) -> ears.inside(room, news, since).ifPresent(inside::add));
        var outside = new ArrayList<Heard>();
        if (since != null) {
            happened.path("leave")
                    .forEachEntry(
                            (room, news) -> ears.outside(room, news, since).ifPresent(outside::add));
        }
        happened.path("invite").propertyNames().forEach(doors::invited);
        store(
                Stream.concat(inside.stream(), outside.stream())
                        .flatMap(heard -> heard.messages().stream())
                        .toList(),
                next);
        happened.path("leave").propertyNames().forEach(doors::closed);
        inside.forEach(this::show);
        return since == null || !happened.isEmpty();
    }

    /** All in one go; where one of them cannot be stored, the others are stored one by one, and it is set aside. */
    private void store(List<RawMessage> messages, String next) {
        try {
            arrivals.accept(messages, name, next);
        } catch (UnstorableMessage e) {
            var before = arrivals.position(name).orElse(next);
            messages.forEach(message -> storeOrSetAside(message, before));
            arrivals.accept(List.of(), name, next);
        }
    }

    private void storeOrSetAside(RawMessage message, String position) {
        try {
            arrivals.accept(List.of(message), name, position);
        } catch (UnstorableMessage e) {
            log.atWarn()
                    .addKeyValue("failure", e.getMessage())
                    .log("What was said in chat cannot be stored and is set aside");
            arrivals.accept(List.of(MatrixReader.inPlaceOf(message)), name, position);
        }
    }

    /** A courtesy: that it fails is no fault. */
    private void show(Heard read) {
        if (read.messages().isEmpty()) {
            return;
        }
        try {
            client.markRead(read.room(), read.messages().getLast().fingerprint());
            // Where people talk with each other, hardly anything is answered.
            if (!read.isGroup()) {
                client.showTyping(read.room(), TYPING);
            }
        } catch (Refusal | UncheckedIOException e) {
            log.atDebug().addKeyValue("failure", e.getClass().getName()).log("could not show that it was read");
        }
    }
}
