package de.tandembote.gathering;

import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps guest lists in step with those who take part in the round. */
@Component
class Audiences {

    private final Participations participations;
    private final Invitations invitations;
    private final GuestLists guestLists;
    private final ApplicationEventPublisher events;

    Audiences(
            Participations participations,
            Invitations invitations,
            GuestLists guestLists,
            ApplicationEventPublisher events) {
        this.participations = participations;
        this.invitations = invitations;
        this.guestLists = guestLists;
        this.events = events;
    }

    /** Those who take part in the round and for whom the event is, each once. */
    List<UUID> of(Gathering gathering) {
        var details = gathering.details();
        return participations.findByRoundIdOrderById(gathering.round()).stream()
                .filter(Participation::isActive)
                .filter(place -> details.isFor(place.person(), place.role()))
                .map(Participation::person)
                .distinct()
                .toList();
    }

    /** Invites those who are not invited, or no longer. */
    List<Invitation> invite(GuestList list, Instant now) {
        var gathering = list.gathering().id();
        var invited = new ArrayList<Invitation>();
        for (var person : of(list.gathering())) {
            var known = list.of(person);
            if (known.isEmpty()) {
                invited.add(invitations.save(new Invitation(gathering, person, now)));
            } else if (known.get().isWithdrawn()) {
                known.get().renew(list.gathering(), now);
                invited.add(known.get());
            }
        }
        if (!invited.isEmpty()) {
            events.publishEvent(new PeopleInvited(gathering, personsOf(invited)));
        }
        return invited;
    }

    /** Withdraws the invitations of those for whom the event no longer is; others may get their seats. */
    void withdraw(GuestList list, Instant now) {
        var audience = new HashSet<>(of(list.gathering()));
        var left = list.invitations().stream()
                .filter(invitation -> !invitation.isWithdrawn() && !audience.contains(invitation.person()))
                .toList();
        if (!left.isEmpty()) {
            left.forEach(invitation -> invitation.withdraw(list.gathering(), now));
            events.publishEvent(new GuestsWithdrawn(list.gathering().id(), personsOf(left)));
            guestLists.fill(list);
        }
    }

    private static List<UUID> personsOf(List<Invitation> invitations) {
        return invitations.stream().map(Invitation::person).toList();
    }
}
