package de.tandembote.channel.matrix;

import de.tandembote.channel.Arrivals;
import de.tandembote.channel.RawMessage;
import de.tandembote.channel.Reachability;
import de.tandembote.channel.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Reads what has happened in the bot's rooms and hands over what people say, with the position up to which it has read. */
final class MatrixSync implements Source {

    private static final Logger log = LoggerFactory.getLogger(MatrixSync.class);
    private static final Duration TYPING = Duration.ofSeconds(10);

    private final String name;
    private final MatrixSettings settings;
    private final MatrixClient client;
    private final Account account;
    private final RoomLook look;
    private final Doors doors;
    private final Gaps gaps;
    private final Events events;
    private final Arrivals arrivals;
    private final Reachability homeserver;
    private final InstantSource clock;
    private final ReentrantLock reading = new ReentrantLock();
    private final FailingRooms failing = new FailingRooms();

    MatrixSync(
            MatrixSettings settings,
            MatrixClient client,
            Account account,
            RoomLook look,
            Doors doors,
            Arrivals arrivals,
            Reachability homeserver,
            InstantSource clock) {
        this.name = "matrix:" + settings.user();
        this.settings = settings;
        this.client = client;
        this.account = account;
        this.look = look;
        this.doors = doors;
        this.gaps = new Gaps(client);
        this.events = new Events(client);
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
        try {
            while (read(Duration.ZERO) == News.SOME) {
                // Until there is nothing left.
            }
        } catch (Refusal refusal) {
            throw new UncheckedIOException(new IOException(refusal.reason()));
        } finally {
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
            // Longer than the asking and the taking in of one answer.
            if (!account.lease(settings.waitForNews().plus(settings.longestExchange()))) {
                return News.ELSEWHERE;
            }
            var since = arrivals.position(name).orElse(null);
            var answer = client.sync(since, waitForNews);
            homeserver.reached();
            var isNew = take(answer, since);
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

    void endLease() {
        account.endLease();
    }

    private boolean take(JsonNode answer, @Nullable String since) {
        var next = answer.path("next_batch").asString();
        var happened = answer.path("rooms");
        happened.path("invite").propertyNames().forEach(doors::invited);
        happened.path("leave").propertyNames().forEach(doors::closed);
        var read = new ArrayList<Read>();
        happened.path("join")
                .forEachEntry(
                        (room, joined) -> readIfPossible(room, joined, since).ifPresent(read::add));
        arrivals.accept(read.stream().flatMap(one -> one.messages().stream()).toList(), name, next);
        read.forEach(this::show);
        return since == null || !happened.isEmpty();
    }

    private Optional<Read> readIfPossible(String room, JsonNode joined, @Nullable String since) {
        return failing.orLeftOut(room, () -> {
            var verdict = look.at(room, joined);
            var last = lastWords(room, joined, since, verdict);
            doors.act(room, verdict);
            var isHeard = !(verdict instanceof Verdict.Silent || verdict instanceof Verdict.Ended);
            // What was said before the first time that the bot reads is not said to it.
            var read = isHeard && since != null ? Optional.of(read(room, gaps.closed(room, joined, since))) : last;
            failing.forget(room);
            return read;
        });
    }

    /** What a person said up to the end. That it cannot be read, counted by itself, must not keep the bot from going. */
    private Optional<Read> lastWords(String room, JsonNode joined, @Nullable String since, Verdict verdict) {
        return verdict instanceof Verdict.Ended ended && !ended.person().isEmpty() && since != null
                ? failing.orLeftOut(
                        "the end of " + room,
                        () -> Optional.of(read(room, gaps.alone(ended.person(), gaps.closed(room, joined, since)))))
                : Optional.empty();
    }

    private record Read(String room, boolean isGroup, List<RawMessage> messages) {}

    private Read read(String room, List<JsonNode> said) {
        var isGroup = doors.isGroup(room);
        return new Read(
                room,
                isGroup,
                said.stream()
                        .flatMap(event -> events.asMessage(room, isGroup, event).stream())
                        .toList());
    }

    /** A courtesy: that it fails is no fault. */
    private void show(Read read) {
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
