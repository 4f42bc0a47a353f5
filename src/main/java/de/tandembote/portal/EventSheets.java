package de.tandembote.portal;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        var invitation = gatherings
                .invitation(id, person)
                .filter(found -> !found.isWithdrawn())
                .orElse(null);
        var phrases = Phrases.in(languageOf(person));
        var seats = details.seats() == null ? 0 : details.seats();
        return new EventSheet(
                details.title(),
                TimesInWords.in(languageOf(person)).of(details.times()),
                details.place(),
                details.videoLink(),
                seats,
                Math.max(0, seats - taken(id)),
                details.answersBy() == null ? "" : phrases.date(details.answersBy()),
                standing(gathering, invitation),
                invitation == null ? 0 : gatherings.placeOf(invitation).orElse(0),
                gathering.sequence());
    }

    private int taken(UUID gathering) {
        return (int) gatherings.invitations(gathering).stream()
                .filter(invitation -> invitation.seat() == Seat.SEAT)
                .count();
    }

    private Standing standing(Gathering gathering, @Nullable Invitation invitation) {
        if (gathering.isCancelled()) {
            return Standing.CANCELLED;
        }
        var now = rounds.round(gathering.round()).timetable().local(clock.instant());
        if (gathering.hasBegunAt(now)) {
            return Standing.BEGUN;
        }
        if (invitation == null) {
            return Standing.NOT_INVITED;
        }
        return switch (invitation.status()) {
            case NEEDS_ACTION -> invitation.seat() == Seat.NONE ? Standing.UNANSWERED : Standing.ASKED_AGAIN;
            case ACCEPTED -> invitation.seat() == Seat.WAITING ? Standing.WAITING : Standing.SEATED;
            case TENTATIVE -> Standing.MAYBE;
            case DECLINED -> Standing.DECLINED;
        };
    }
}
