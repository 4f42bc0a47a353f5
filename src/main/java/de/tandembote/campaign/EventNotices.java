package de.tandembote.campaign;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCancelled;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.GatheringChange;
import de.tandembote.gathering.GatheringMoved;
import de.tandembote.gathering.GatheringRevived;
import de.tandembote.gathering.GuestsWithdrawn;
import de.tandembote.gathering.Invitation;
import de.tandembote.gathering.PeopleInvited;
import de.tandembote.gathering.SeatGiven;
import de.tandembote.programme.TandemCare;
import de.tandembote.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom a group event concerns what happens to it. */
@Component
class EventNotices {

    private static final String INVITATION = "event-invitation";
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final GatheringCare gatherings;
    private final EventLetters letters;
    private final Pauses pauses;
    private final PlannedMessages planned;
    private final TandemCare rounds;
    private final Clock clock;

    EventNotices(
            GatheringCare gatherings,
            EventLetters letters,
            Pauses pauses,
            PlannedMessages planned,
            TandemCare rounds,
            Clock clock) {
        this.clock = clock;
        this.gatherings = gatherings;
        this.letters = letters;
        this.pauses = pauses;
        this.planned = planned;
        this.rounds = rounds;
    }

    @EventListener
    void on(PeopleInvited event) {
        var gathering = gatherings.get(event.gathering());
        for (var person : event.persons()) {
            pauses.until(person, gathering)
                    .ifPresentOrElse(last -> inviteAfter(last, gathering, person), () -> invite(gathering, person));
        }
    }

    private void invite(Gathering gathering, UUID person) {
        var invitation = gatherings.invitation(gathering.id(), person).orElseThrow();
        letters.send(
                INVITATION,
                gathering,
                person,
                invitation.invitedAt(),
                invitation.invitedAt().toString());
    }

    /** Whoever pauses is invited when that is over; of an event that is over as well nobody need know. */
    private void inviteAfter(LocalDate pause, Gathering gathering, UUID person) {
        var timetable = rounds.round(gathering.round()).timetable();
        var due = timetable.onWorkingDay(pause.plusDays(1), MORNING);
        var message = new PlannedMessage(
                gathering.round(), INVITATION, person, gathering.id(), pause, timetable.instant(due));
        if (!gathering.hasBegunAt(due) && !planned.existsByDedupeKey(message.dedupeKey())) {
            planned.save(message);
        }
    }

    /** Another time asks everybody anew; another place is news to all but those who do not come. */
    @EventListener
    void on(GatheringMoved event) {
        if (event.what().contains(GatheringChange.TIME)) {
            tell("event-moved", event.gathering(), _ -> true);
        } else {
            tell("event-changed", event.gathering(), guest -> guest.status() != ParticipationStatus.DECLINED);
        }
    }

    @EventListener
    void on(GatheringCancelled event) {
        tell("event-cancelled", event.gathering(), _ -> true);
    }

    @EventListener
    void on(GatheringRevived event) {
        tell("event-moved", event.gathering(), _ -> true);
    }

    @EventListener
    void on(SeatGiven event) {
        send("event-seat", gatherings.get(event.gathering()), event.person());
    }

    @EventListener
    void on(GuestsWithdrawn event) {
        var gathering = gatherings.get(event.gathering());
        for (var person : event.persons()) {
            send("event-withdrawn", gathering, person);
        }
    }

    /** What may happen to one person more than once while the event stays as it is. */
    private void send(String message, Gathering gathering, UUID person) {
        letters.send(message, gathering, person, clock.instant(), Ids.next().toString());
    }

    private void tell(String message, UUID id, Predicate<Invitation> whom) {
        Gathering gathering = gatherings.get(id);
        gatherings.invitations(id).stream()
                .filter(guest -> !guest.isWithdrawn())
                .filter(whom)
                .forEach(guest -> letters.send(message, gathering, guest.person()));
    }
}
