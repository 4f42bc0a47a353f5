package de.tandembote.campaign;

import de.tandembote.broadcast.CircularCourse;
import de.tandembote.meeting.TandemMeetings;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Sends what is due. */
@Service
public class Campaigns {

    private static final Logger LOG = LoggerFactory.getLogger(Campaigns.class);

    private final Firing firing;
    private final PlannedMessages planned;
    private final TandemMeetings meetings;
    private final ReviewSummaries summaries;
    private final CircularCourse circulars;

    Campaigns(
            Firing firing,
            PlannedMessages planned,
            TandemMeetings meetings,
            ReviewSummaries summaries,
            CircularCourse circulars) {
        this.firing = firing;
        this.planned = planned;
        this.meetings = meetings;
        this.summaries = summaries;
        this.circulars = circulars;
    }

    /** Fires every planned message whose time has come, each in a transaction of its own. */
    public void fireDue() {
        meetings.lapse();
        while (fireNext().isPresent()) {
            // Several nodes share the rows: each takes the next that no other holds.
        }
        while (summaries.fireNext()) {
            // The same.
        }
        circulars.goOn();
    }

    /** When the next planned message is due; empty where nothing is planned. */
    public Optional<Instant> nextDue() {
        return Stream.of(planned.findNextDue(), summaries.nextDue(), circulars.nextDue())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /**
     * One message that cannot be written must not stop the others; a database that is away stops all of them for now.
     */
    private Optional<UUID> fireNext() {
        try {
            return firing.fireNext();
        } catch (CannotBeWritten e) {
            firing.setAside(e.message());
            LOG.atError()
                    .addKeyValue("planned", e.message())
                    .addKeyValue("error", e.reason().getClass().getName())
                    .addKeyValue(
                            "at",
                            e.reason().getStackTrace().length == 0
                                    ? ""
                                    : e.reason().getStackTrace()[0])
                    .log("a planned message could not be written");
            return Optional.of(e.message());
        }
    }
}
