package de.tandembote.broadcast;

import de.tandembote.datafile.FaultyFiles;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Begins circulars whose time has come, and writes what those that have begun still owe. */
@Service
public class CircularCourse {

    private static final Logger LOG = LoggerFactory.getLogger(CircularCourse.class);

    private final Broadcasts broadcasts;
    private final Circulars circulars;
    private final CircularWriter writer;
    private final RoomCourse rooms;
    private final Clock clock;

    CircularCourse(Broadcasts broadcasts, Circulars circulars, CircularWriter writer, RoomCourse rooms, Clock clock) {
        this.broadcasts = broadcasts;
        this.circulars = circulars;
        this.writer = writer;
        this.rooms = rooms;
        this.clock = clock;
    }

    /**
     * Begins every circular that is due, each in a transaction of its own, writes to all recipients, and says in the
     * coordinators' rooms what is to be said of circulars there.
     */
    public void goOn() {
        broadcasts.findDue(clock.instant()).forEach(circulars::beginDue);
        writeAll();
        rooms.ask();
        rooms.tellOfDone();
    }

    /** Asks in the coordinators' rooms for the word that circulars there wait for. */
    public void ask() {
        rooms.ask();
    }

    /** Writes to the recipients of all circulars that have begun. */
    public void writeAll() {
        broadcasts.findSending().forEach(this::write);
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

    /** When the next circular begins by itself; empty where none does. */
    public Optional<Instant> nextDue() {
        return broadcasts.findNextDue();
    }
}
