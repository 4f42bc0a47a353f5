package de.tandembote.campaign;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.conversation.Introductions;
import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.Subject;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.Invitation;
import de.tandembote.gathering.Seat;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.people.Person;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Campaign.Condition;
import de.tandembote.script.Topic;
import de.tandembote.script.Turnout;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Writes one planned message about a group event to its recipients. */
@Component
class EventFiring {

    private final GatheringCare gatherings;
    private final EventLetters eventLetters;
    private final Letters letters;
    private final BillingNotices costs;
    private final Coordinators coordinators;
    private final TandemCare rounds;
    private final Links links;
    private final Pauses pauses;
    private final WaitingInvitations waiting;
    private final Clock clock;

    EventFiring(
            GatheringCare gatherings,
            EventLetters eventLetters,
            Letters letters,
            BillingNotices costs,
            Coordinators coordinators,
            TandemCare rounds,
            Links links,
            Pauses pauses,
            WaitingInvitations waiting,
            Clock clock) {
        this.clock = clock;
        this.pauses = pauses;
        this.waiting = waiting;
        this.gatherings = gatherings;
        this.eventLetters = eventLetters;
        this.letters = letters;
        this.costs = costs;
        this.coordinators = coordinators;
        this.rounds = rounds;
        this.links = links;
    }

    PlannedState fire(PlannedMessage message, UUID id) {
        var gathering = gatherings.get(id);
        return switch (message.recipients()) {
            case AUDIENCE -> tellAudience(message, gathering);
            case COORDINATORS -> tellCoordinators(message, gathering);
            case BILLING -> stateOf(costs.tell(gathering));
            case EVERYONE, TANDEM, ASKED ->
                throw new IllegalStateException("planned message " + message.id() + " is about a group event");
        };
    }

    private PlannedState tellAudience(PlannedMessage message, Gathering gathering) {
        if (message.person() != null) {
            return waiting.fire(message, gathering, message.person());
        }
        return switch (Condition.valueOf(message.onlyIf())) {
            // Whoever is invited by this hears of it at once.
            case ALWAYS -> stateOf(!gatherings.invite(gathering.id()).isEmpty());
            case NO_ANSWER ->
                hasBegun(gathering)
                        ? PlannedState.NOT_NEEDED
                        : tell(message, gathering, guest -> isUnanswered(guest) && wasAskedBefore(message, guest));
            case COMING -> tell(message, gathering, EventFiring::comes);
            default -> throw new IllegalStateException("no condition of a group event is " + message.onlyIf());
        };
    }

    private boolean hasBegun(Gathering gathering) {
        return gathering.hasBegunAt(rounds.round(gathering.round()).timetable().now(clock));
    }

    private PlannedState tell(PlannedMessage message, Gathering gathering, Predicate<Invitation> whom) {
        var guests = gathering.isCancelled()
                ? List.<Invitation>of()
                : gatherings.invitations(gathering.id()).stream()
                        .filter(guest -> !guest.isWithdrawn())
                        .filter(whom)
                        .filter(guest -> pauses.until(guest.person(), gathering).isEmpty())
                        .toList();
        guests.forEach(guest ->
                eventLetters.send(message.message(), gathering, guest.person(), message.dueAt(), message.dedupeKey()));
        return stateOf(!guests.isEmpty());
    }

    private PlannedState tellCoordinators(PlannedMessage message, Gathering gathering) {
        // An event that comes into the file after its last day for answers: nobody can have answered yet.
        if (gatherings.invitations(gathering.id()).stream().noneMatch(guest -> wasAskedBefore(message, guest))) {
            return PlannedState.NOT_NEEDED;
        }
        var turnout = turnout(gathering);
        var minimum = turnout.minimum();
        var tooFew = minimum != null && turnout.coming() < minimum;
        if (gathering.isCancelled() || (message.onlyIf().equals(Condition.TOO_FEW.name()) && !tooFew)) {
            return PlannedState.NOT_NEEDED;
        }
        var isBilled = costs.isBilled(gathering);
        for (Person coordinator : coordinators.of(gathering.round())) {
            var letter = new Letter(
                    coordinator.id(),
                    gathering.round(),
                    message.message(),
                    new Topic.EventTurnout(Introductions.detailsOf(gathering), turnout),
                    Subject.none(),
                    message.dedupeKey() + ":" + coordinator.id(),
                    "",
                    message.dueAt(),
                    null);
            letters.send(isBilled ? letter.withPage(LinkPurpose.COSTS, costsPage(coordinator, gathering)) : letter);
        }
        return PlannedState.SENT;
    }

    private UUID costsPage(Person coordinator, Gathering gathering) {
        return links.issueForEver(LinkPurpose.COSTS, coordinator.id(), gathering.round());
    }

    private Turnout turnout(Gathering gathering) {
        var guests = gatherings.invitations(gathering.id()).stream()
                .filter(guest -> !guest.isWithdrawn())
                .toList();
        return new Turnout(
                count(guests, EventFiring::comes),
                count(guests, guest -> guest.status() == ParticipationStatus.TENTATIVE),
                count(guests, guest -> guest.status() == ParticipationStatus.DECLINED),
                count(guests, EventFiring::isUnanswered),
                count(guests, guest -> guest.seat() == Seat.WAITING && hasAccepted(guest)),
                gathering.details().minimum());
    }

    private static int count(List<Invitation> guests, Predicate<Invitation> which) {
        return (int) guests.stream().filter(which).count();
    }

    static boolean comes(Invitation guest) {
        return guest.seat() == Seat.SEAT && hasAccepted(guest);
    }

    private static boolean hasAccepted(Invitation guest) {
        return guest.status() == ParticipationStatus.ACCEPTED;
    }

    private static boolean isUnanswered(Invitation guest) {
        return guest.status() == ParticipationStatus.NEEDS_ACTION;
    }

    /** Late in a round a message can be due with the invitation: nothing follows what came just now. */
    private boolean wasAskedBefore(PlannedMessage message, Invitation guest) {
        var timetable = rounds.round(message.round()).timetable();
        var due = timetable.local(message.dueAt()).toLocalDate();
        return guest.toldAt()
                .filter(told -> timetable.local(told).toLocalDate().isBefore(due))
                .isPresent();
    }

    private static PlannedState stateOf(boolean sent) {
        return sent ? PlannedState.SENT : PlannedState.NOT_NEEDED;
    }
}
