package de.tandembote.portal;

import de.tandembote.conversation.Introductions;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.Invitation;
import de.tandembote.gathering.Seat;
import de.tandembote.people.People;
import de.tandembote.portal.EventSheet.Standing;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Language;
import de.tandembote.script.Phrases;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page with which a person answers an invitation. */
@Component
@Transactional(readOnly = true)
class EventSheets {

    private final GatheringCare gatherings;
    private final TandemCare rounds;
    private final People people;
    private final Clock clock;

    EventSheets(GatheringCare gatherings, TandemCare rounds, People people, Clock clock) {
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.people = people;
        this.clock = clock;
    }

    /** The language in which this person reads the page. */
    public Language languageOf(UUID person) {
        return people.get(person).language();
    }

    public EventSheet of(UUID id, UUID person) {
        var gathering = gatherings.get(id);
        var details = gathering.details();
        var invitation = invitation(id, person);
        if (invitation.isEmpty()) {
            return EventSheet.ofNobody(details.title());
        }
        var phrases = Phrases.in(languageOf(person));
        var seats = details.seats() == null ? 0 : details.seats();
        return new EventSheet(
                details.title(),
                Introductions.detailsOf(gathering).parts().stream()
                        .map(phrases::span)
                        .toList(),
                details.place(),
                details.videoLink(),
                seats,
                Math.max(0, seats - taken(id)),
                details.answersBy() == null ? "" : phrases.date(details.answersBy()),
                standing(gathering, invitation.get()),
                gatherings.placeOf(invitation.get()).orElse(0),
                gathering.sequence());
    }

    /** Whether the person is invited, and the invitation still holds. */
    public boolean isInvited(UUID gathering, UUID person) {
        return invitation(gathering, person).isPresent();
    }

    private Optional<Invitation> invitation(UUID gathering, UUID person) {
        return gatherings.invitation(gathering, person).filter(found -> !found.isWithdrawn());
    }

    private int taken(UUID gathering) {
        return (int) gatherings.invitations(gathering).stream()
                .filter(invitation -> invitation.seat() == Seat.SEAT)
                .count();
    }

    private Standing standing(Gathering gathering, Invitation invitation) {
        if (gathering.isCancelled()) {
            return Standing.CANCELLED;
        }
        var now = rounds.round(gathering.round()).timetable().now(clock);
        if (gathering.hasBegunAt(now)) {
            return Standing.BEGUN;
        }
        return switch (invitation.status()) {
            case NEEDS_ACTION -> invitation.seat() == Seat.NONE ? Standing.UNANSWERED : Standing.ASKED_AGAIN;
            case ACCEPTED -> invitation.seat() == Seat.WAITING ? Standing.WAITING : Standing.SEATED;
            case TENTATIVE -> Standing.MAYBE;
            case DECLINED -> Standing.DECLINED;
        };
    }
}
