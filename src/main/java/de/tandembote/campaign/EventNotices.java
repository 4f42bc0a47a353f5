package de.tandembote.campaign;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCancelled;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.GatheringMoved;
import de.tandembote.gathering.GatheringRevived;
import de.tandembote.gathering.GuestsWithdrawn;
import de.tandembote.gathering.Invitation;
import de.tandembote.gathering.PeopleInvited;
import de.tandembote.gathering.SeatGiven;
import de.tandembote.store.Ids;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those whom a group event concerns what happens to it. News goes to all who were told of the event, even if they
 * pause meanwhile; who waits for the invitation until a pause is over hears nothing before.
 */
@Component
class EventNotices {

    static final String INVITATION = "event-invitation";

    private final GatheringCare gatherings;
    private final EventLetters letters;
    private final Pauses pauses;
    private final WaitingInvitations waiting;
    private final Clock clock;

    EventNotices(
            GatheringCare gatherings, EventLetters letters, Pauses pauses, WaitingInvitations waiting, Clock clock) {
        this.clock = clock;
        this.gatherings = gatherings;
        this.letters = letters;
        this.pauses = pauses;
        this.waiting = waiting;
    }

    @EventListener
    void on(PeopleInvited event) {
        var gathering = gatherings.get(event.gathering());
        var told = new HashSet<UUID>();
        for (var person : event.persons()) {
            if (pauses.until(person, gathering).isPresent()) {
                waiting.plan(gathering, person);
            } else {
                invite(gathering, person);
                told.add(person);
            }
        }
        gatherings.noteTold(gathering.id(), told);
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

    /**
     * Another time asks everybody anew, unless it is too late for that; all else is news to all but those who do not
     * come.
     */
    @EventListener
    void on(GatheringMoved event) {
        if (event.asksAnew()) {
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
        tell("event-revived", event.gathering(), _ -> true);
    }

    @EventListener
    void on(SeatGiven event) {
        send("event-seat", gatherings.get(event.gathering()), event.person());
    }

    @EventListener
    void on(GuestsWithdrawn event) {
        var gathering = gatherings.get(event.gathering());
        told(gathering)
                .map(Invitation::person)
                .filter(event.persons()::contains)
                .forEach(person -> send("event-withdrawn", gathering, person));
    }

    /** What may happen to one person more than once while the event stays as it is. */
    private void send(String message, Gathering gathering, UUID person) {
        letters.send(message, gathering, person, clock.instant(), Ids.next().toString());
    }

    private void tell(String message, UUID id, Predicate<Invitation> whom) {
        Gathering gathering = gatherings.get(id);
        told(gathering)
                .filter(guest -> !guest.isWithdrawn())
                .filter(whom)
                .forEach(guest -> letters.send(message, gathering, guest.person()));
    }

    private Stream<Invitation> told(Gathering gathering) {
        return gatherings.invitations(gathering.id()).stream()
                .filter(guest -> guest.toldAt().isPresent());
    }
}
