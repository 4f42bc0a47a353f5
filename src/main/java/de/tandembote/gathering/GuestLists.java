package de.tandembote.gathering;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds guest lists to change them: one at a time for each event, since a seat can be given only once. */
@Component
class GuestLists {

    private final Gatherings gatherings;
    private final Invitations invitations;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    GuestLists(
            Gatherings gatherings, Invitations invitations, EntityManager entities, ApplicationEventPublisher events) {
        this.gatherings = gatherings;
        this.invitations = invitations;
        this.entities = entities;
        this.events = events;
    }

    /** The guest list as it is stored when everybody else who changes it has come to an end. */
    GuestList lock(UUID gathering) {
        var found = gatherings
                .findById(gathering)
                .orElseThrow(() -> new IllegalArgumentException("no gathering " + gathering));
        entities.flush();
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        // What this transaction has read before it had the lock may be out of date.
        invitations.of(gathering).forEach(entities::detach);
        return new GuestList(found, invitations.of(gathering));
    }

    /** Gives free seats to those who wait, and tells so. */
    void fill(GuestList list) {
        for (var seated : list.fill()) {
            events.publishEvent(new SeatGiven(seated.gathering(), seated.person()));
        }
    }
}
