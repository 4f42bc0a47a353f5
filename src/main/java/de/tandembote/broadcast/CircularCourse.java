package de.tandembote.broadcast;

import de.tandembote.datafile.FaultyFiles;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;

/** Begins circulars whose time has come, and writes what those that have begun still owe. */
@Service
public class CircularCourse {

    private static final Logger LOG = LoggerFactory.getLogger(CircularCourse.class);

    private final Broadcasts broadcasts;
    private final Circulars circulars;
    private final FrozenRecipients recipients;
    private final CircularWriter writer;
    private final RoomCourse rooms;
    private final RoundsBegun roundsBegun;
    private final Clock clock;

    CircularCourse(
            Broadcasts broadcasts,
            Circulars circulars,
            FrozenRecipients recipients,
            CircularWriter writer,
            RoomCourse rooms,
            RoundsBegun roundsBegun,
            Clock clock) {
        this.broadcasts = broadcasts;
        this.circulars = circulars;
        this.recipients = recipients;
        this.writer = writer;
        this.rooms = rooms;
        this.roundsBegun = roundsBegun;
        this.clock = clock;
    }

    /**
     * Begins every circular that is due, each in a transaction of its own, writes to all recipients, and says in the
     * coordinators' rooms what is to be said of circulars there; closes the address lists of rounds that have begun
     * before.
     */
    public void goOn() {
        roundsBegun.withLists().forEach(roundsBegun::closeIfBegun);
        broadcasts.findDue(clock.instant()).forEach(this::begin);
        writeAll();
        rooms.goOn();
    }

    /** Asks in the coordinators' rooms for the word that circulars there wait for. */
    public void ask() {
        rooms.ask();
    }

    /** Writes to the recipients of all circulars that have begun. */
    public void writeAll() {
        recipients.unfinished().forEach(this::write);
    }

    private void begin(UUID broadcast) {
        try {
            circulars.beginDue(broadcast);
        } catch (JacksonException e) {
            LOG.atError().addKeyValue("circular", broadcast).log("nobody can say to whom a circular is to go");
        }
    }

    /** One that cannot be written, such as after a change of the script, must not stop the others. */
    private void write(UUID broadcast) {
        try {
            while (writer.writeNext(broadcast)) {
                // Several nodes share the recipients: each takes the next that no other has.
            }
        } catch (FaultyFiles e) {
            LOG.atError().addKeyValue("circular", broadcast).log("a circular cannot be written with this script");
        }
    }

    /** When the next circular begins by itself, or the next address list ends; empty where neither is to come. */
    public Optional<Instant> nextDue() {
        return Stream.of(broadcasts.findNextDue(), roundsBegun.nextDue())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
