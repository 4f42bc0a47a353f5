package de.tandembote.gathering;

import de.tandembote.programme.TandemCare;
import java.time.Clock;
import java.time.LocalDateTime;
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
    private final TandemCare rounds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agenda(
            Gatherings gatherings,
            GuestLists guestLists,
            TandemCare rounds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gatherings = gatherings;
        this.guestLists = guestLists;
        this.rounds = rounds;
        this.events = events;
        this.clock = clock;
    }

    /** A new group event; its uid must not be that of another one, in whatever round. */
    public Gathering plan(UUID round, GatheringDetails details) {
        return gatherings.save(new Gathering(round, details, clock.instant()));
    }

    /**
     * Takes over what a changed round file says; a cancelled event takes place after all. Once an event has begun
     * nobody is asked anew whether to come; of an event that is over only the records are put right.
     *
     * @return whether anything is different now
     */
    public boolean update(UUID gathering, GatheringDetails to) {
        var list = guestLists.lock(gathering);
        var found = list.gathering();
        var before = found.details();
        var isOver = !to.end().isAfter(localNow(found));
        var takesPlaceAfterAll = found.isCancelled() && !isOver;
        if (isOver) {
            found.update(to, clock.instant());
        } else if (takesPlaceAfterAll) {
            revive(list, to);
        } else {
            change(list, to);
        }
        tellOfFee(gathering, before, to);
        if (!isOver) {
            // There may be more seats now; and whoever was told may have changed the list meanwhile.
            guestLists.fill(guestLists.lock(gathering));
        }
        return takesPlaceAfterAll || !before.equals(to);
    }

    private void revive(GuestList list, GatheringDetails to) {
        var found = list.gathering();
        found.revive(to, clock.instant());
        if (isAhead(found)) {
            list.askAnew();
        }
        events.publishEvent(new GatheringRevived(found.id()));
    }

    private void change(GuestList list, GatheringDetails to) {
        var found = list.gathering();
        var changes = found.update(to, clock.instant());
        var asksAnew = changes.contains(GatheringChange.TIME) && isAhead(found);
        if (asksAnew) {
            list.askAnew();
        }
        if (!changes.isEmpty()) {
            events.publishEvent(new GatheringMoved(found.id(), changes, asksAnew));
        }
    }

    private boolean isAhead(Gathering gathering) {
        return !gathering.hasBegunAt(localNow(gathering));
    }

    private void tellOfFee(UUID gathering, GatheringDetails before, GatheringDetails to) {
        if (before.bearer() != to.bearer() || before.fee().compareTo(to.fee()) != 0) {
            events.publishEvent(new FeeChanged(gathering));
        }
    }

    /**
     * The event is no longer in the round file.
     *
     * @return whether it is cancelled by that: what has begun took place, whatever the file says later
     */
    public boolean cancel(UUID gathering) {
        var found = guestLists.lock(gathering).gathering();
        if (found.isCancelled() || found.hasBegunAt(localNow(found))) {
            return false;
        }
        found.cancel(clock.instant());
        events.publishEvent(new GatheringCancelled(gathering));
        return true;
    }

    private LocalDateTime localNow(Gathering gathering) {
        return rounds.round(gathering.round()).timetable().now(clock);
    }
}
