package de.tandembote.campaign;

import de.tandembote.inbox.Waiting;
import de.tandembote.meeting.SessionLog;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.outbox.Outbox;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Round;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.programme.Tandems;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What can be told of a round to all who coordinate it: numbers and names of tandems, nothing of a person. */
@Component
public class RoundFigures {

    private final Tandems tandems;
    private final TandemCare care;
    private final Participations participations;
    private final Coordinators coordinators;
    private final TandemMeetings meetings;
    private final SessionLog sessions;
    private final ReviewDesk desk;
    private final Outbox outbox;
    private final Clock clock;

    RoundFigures(
            Tandems tandems,
            TandemCare care,
            Participations participations,
            Coordinators coordinators,
            TandemMeetings meetings,
            SessionLog sessions,
            ReviewDesk desk,
            Outbox outbox,
            Clock clock) {
        this.tandems = tandems;
        this.care = care;
        this.participations = participations;
        this.coordinators = coordinators;
        this.meetings = meetings;
        this.sessions = sessions;
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How the round goes this month. */
    public Topic.Standing standing(Round round) {
        var active = activeOf(round);
        var month = monthOf(round);
        var held = active.stream()
                .flatMap(tandem -> sessions.of(tandem.id()).stream())
                .filter(session -> month.contains(session.heldOn()))
                .count();
        var planned = active.stream()
                .mapToInt(tandem -> meetings.ahead(tandem.id()).size())
                .sum();
        return new Topic.Standing(
                month.from(),
                active.size(),
                Math.toIntExact(held),
                planned,
                Math.toIntExact(waiting(round)),
                Math.toIntExact(failed(round, month)));
    }

    /** The tandems that have not met this month; from one that pauses, nobody expects it. */
    public Topic.Unmet unmet(Round round) {
        var month = monthOf(round);
        var today = round.timetable().today(clock);
        return new Topic.Unmet(
                month.from(),
                activeOf(round).stream()
                        .filter(tandem -> !sessions.hasBetween(tandem.id(), month.from(), month.until()))
                        .filter(tandem -> care.pausedUntil(tandem.id(), today).isEmpty())
                        .map(Tandem::label)
                        .toList());
    }

    private List<Tandem> activeOf(Round round) {
        return tandems.findByRoundIdOrderByLabel(round.id()).stream()
                .filter(Tandem::isActive)
                .toList();
    }

    private Month monthOf(Round round) {
        return Months.around(round.timetable().today(clock), round);
    }

    /** Whoever of the room decides about it. */
    private long waiting(Round round) {
        return coordinators.of(round.id()).stream()
                .flatMap(coordinator -> desk.of(coordinator.id(), round.id()).stream())
                .map(Waiting::id)
                .distinct()
                .count();
    }

    private long failed(Round round, Month month) {
        List<UUID> everybody = participations.findByRoundIdOrderById(round.id()).stream()
                .map(Participation::person)
                .distinct()
                .toList();
        return outbox.failedTo(everybody, round.timetable().instant(month.from().atStartOfDay()));
    }
}
