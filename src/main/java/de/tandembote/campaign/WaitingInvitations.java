package de.tandembote.campaign;

import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.GatheringMoved;
import de.tandembote.gathering.GatheringRevived;
import de.tandembote.gathering.Invitation;
import de.tandembote.programme.TandemCare;
import de.tandembote.programme.TandemPaused;
import de.tandembote.programme.TandemResumed;
import de.tandembote.programme.Timetable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps invitations back from those who pause: they leave when the pause is over, however often its last day changes.
 * Of an event that has begun by then nobody need know.
 */
@Component
class WaitingInvitations {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final PlannedMessages planned;
    private final GatheringCare gatherings;
    private final EventLetters letters;
    private final Pauses pauses;
    private final TandemCare rounds;
    private final Clock clock;

    WaitingInvitations(
            PlannedMessages planned,
            GatheringCare gatherings,
            EventLetters letters,
            Pauses pauses,
            TandemCare rounds,
            Clock clock) {
        this.planned = planned;
        this.gatherings = gatherings;
        this.letters = letters;
        this.pauses = pauses;
        this.rounds = rounds;
        this.clock = clock;
    }

    @EventListener
    void on(TandemPaused event) {
        planAnew(event.tandem(), event.by());
    }

    /** What has waited leaves as soon as anything does. */
    @EventListener
    void on(TandemResumed event) {
        planAnew(event.tandem(), event.by());
    }

    @EventListener
    void on(GatheringMoved event) {
        planAnew(event.gathering());
    }

    /** The pause may have ended while there was nothing to invite to. */
    @EventListener
    void on(GatheringRevived event) {
        planAnew(event.gathering());
    }

    private void planAnew(UUID tandem, UUID person) {
        for (var gathering : gatherings.of(rounds.roundOf(tandem).id())) {
            gatherings
                    .invitation(gathering.id(), person)
                    .filter(WaitingInvitations::isWaiting)
                    .ifPresent(guest -> plan(gathering, person));
        }
    }

    private void planAnew(UUID id) {
        var gathering = gatherings.get(id);
        gatherings.invitations(id).stream()
                .filter(WaitingInvitations::isWaiting)
                .forEach(guest -> plan(gathering, guest.person()));
    }

    private static boolean isWaiting(Invitation guest) {
        return !guest.isWithdrawn() && guest.toldAt().isEmpty();
    }

    /** Invites a person as soon as the person does not pause. */
    void plan(Gathering gathering, UUID person) {
        var waiting = planned.findByGatheringIdAndPersonIdAndState(gathering.id(), person, PlannedState.PLANNED);
        var due = dueFor(person, gathering);
        if (gathering.hasBegunAt(due)) {
            waiting.forEach(planned::delete);
        } else if (waiting.isEmpty()) {
            planned.save(message(gathering, person, due));
        } else {
            waiting.getFirst().reschedule(timetable(gathering).instant(due));
        }
    }

    /** The pause should be over; who pauses longer by now is invited later. */
    PlannedState fire(PlannedMessage message, Gathering gathering, UUID person) {
        var isWanted = gatherings
                .invitation(gathering.id(), person)
                .filter(WaitingInvitations::isWaiting)
                .isPresent();
        var due = dueFor(person, gathering);
        if (!isWanted || gathering.isCancelled() || gathering.hasBegunAt(due)) {
            return PlannedState.NOT_NEEDED;
        }
        if (pauses.until(person, gathering).isPresent()) {
            planned.save(message(gathering, person, due));
            return PlannedState.PAUSED;
        }
        letters.send(message.message(), gathering, person, message.dueAt(), message.dedupeKey());
        gatherings.noteTold(gathering.id(), Set.of(person));
        return PlannedState.SENT;
    }

    private LocalDateTime dueFor(UUID person, Gathering gathering) {
        var timetable = timetable(gathering);
        return pauses.until(person, gathering)
                .map(last -> timetable.onWorkingDay(last.plusDays(1), MORNING))
                .orElseGet(() -> timetable.now(clock));
    }

    private PlannedMessage message(Gathering gathering, UUID person, LocalDateTime due) {
        return new PlannedMessage(
                gathering.round(),
                EventNotices.INVITATION,
                person,
                gathering.id(),
                due.toLocalDate(),
                timetable(gathering).instant(due));
    }

    private Timetable timetable(Gathering gathering) {
        return rounds.round(gathering.round()).timetable();
    }
}
