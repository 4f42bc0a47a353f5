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
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom a group event concerns what happens to it. */
@Component
class EventNotices {

    private final GatheringCare gatherings;
    private final EventLetters letters;

    EventNotices(GatheringCare gatherings, EventLetters letters) {
        this.gatherings = gatherings;
        this.letters = letters;
    }

    @EventListener
    void on(PeopleInvited event) {
        var gathering = gatherings.get(event.gathering());
        for (var person : event.persons()) {
            var invitation = gatherings.invitation(gathering.id(), person).orElseThrow();
            letters.send(
                    "event-invitation",
                    gathering,
                    person,
                    invitation.invitedAt(),
                    invitation.invitedAt().toString());
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
        letters.send("event-seat", gatherings.get(event.gathering()), event.person());
    }

    @EventListener
    void on(GuestsWithdrawn event) {
        var gathering = gatherings.get(event.gathering());
        for (var person : event.persons()) {
            letters.send("event-withdrawn", gathering, person);
        }
    }

    private void tell(String message, UUID id, Predicate<Invitation> whom) {
        Gathering gathering = gatherings.get(id);
        gatherings.invitations(id).stream()
                .filter(guest -> !guest.isWithdrawn())
                .filter(whom)
                .forEach(guest -> letters.send(message, gathering, guest.person()));
    }
}
