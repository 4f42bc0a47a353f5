package de.tandembote.gathering;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the group events of a round as its file says. */
@Service
@Transactional
public class Agenda {

    private final Gatherings gatherings;
    private final GuestLists guestLists;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agenda(Gatherings gatherings, GuestLists guestLists, ApplicationEventPublisher events, Clock clock) {
        this.gatherings = gatherings;
        this.guestLists = guestLists;
        this.events = events;
        this.clock = clock;
    }

    /** All group events of a round, cancelled ones too. */
    @Transactional(readOnly = true)
    public List<Gathering> of(UUID round) {
        return gatherings.findByRoundIdOrderByUid(round);
    }

    /** A new group event; its uid must not be that of another one, in whatever round. */
    public Gathering plan(UUID round, GatheringDetails details) {
        return gatherings.save(new Gathering(round, details, clock.instant()));
    }

    /** Takes over what a changed round file says; tells whether anything is different now. */
    public boolean update(UUID gathering, GatheringDetails to) {
        var list = guestLists.lock(gathering);
        var found = list.gathering();
        var before = found.details();
        var wasCancelled = found.isCancelled();
        if (wasCancelled) {
            found.revive(clock.instant());
            events.publishEvent(new GatheringRevived(gathering));
        }
        var changes = found.update(to, clock.instant());
        if (!changes.isEmpty()) {
            list.askAnew();
            events.publishEvent(new GatheringMoved(gathering, changes));
        }
        // There may be more seats now.
        guestLists.fill(list);
        return wasCancelled || !before.equals(to);
    }

    /** The event is no longer in the round file. */
    public void cancel(UUID gathering) {
        var found = guestLists.lock(gathering).gathering();
        if (!found.isCancelled()) {
            found.cancel(clock.instant());
            events.publishEvent(new GatheringCancelled(gathering));
        }
    }
}
