package de.tandembote.portal;

import de.tandembote.calendar.CalendarEvent;
import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.conversation.Calendars;
import de.tandembote.gathering.Audience;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.programme.Round;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The group events of a round as calendars show them. Cancelled ones stay for a while, so that calendars learn of it.
 */
@Component
class GatheringEvents {

    private final GatheringCare gatherings;
    private final Calendars calendars;
    private final Clock clock;

    GatheringEvents(GatheringCare gatherings, Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.gatherings = gatherings;
        this.clock = clock;
    }

    /** All of a round. */
    List<CalendarEvent> ofRound(Round round) {
        return shown(round)
                .filter(gathering -> isForTheRound(gathering.details().audience()))
                .map(gathering -> gathering.calendarEvent(round.programme().zone(), ""))
                .toList();
    }

    /** Those that concern a person: all, for who coordinates; invited or to be invited and not declined, for others. */
    List<CalendarEvent> of(OwnRound own) {
        var invited = Set.copyOf(gatherings.concerning(own.person()));
        return shown(own.round())
                .filter(gathering -> own.isCoordinated()
                        || (invited.contains(gathering) ? isWanted(gathering, own.person()) : isFor(gathering, own)))
                .map(gathering -> calendars.event(gathering, own.person()))
                .toList();
    }

    /** What only the board or some people come to is nothing that all of the round need to know. */
    private static boolean isForTheRound(Audience audience) {
        return audience != Audience.BOARD && audience != Audience.CHOSEN;
    }

    private Stream<Gathering> shown(Round round) {
        var now = clock.instant();
        return gatherings.of(round.id()).stream()
                .filter(gathering -> gathering
                        .cancelledAt()
                        .map(at -> Cancelled.isShown(at, now))
                        .orElse(true));
    }

    private boolean isWanted(Gathering gathering, UUID person) {
        return gatherings
                .invitation(gathering.id(), person)
                .filter(invitation -> invitation.status() != ParticipationStatus.DECLINED)
                .isPresent();
    }

    private static boolean isFor(Gathering gathering, OwnRound own) {
        var details = gathering.details();
        return own.roles().stream().anyMatch(role -> details.isFor(own.person(), role));
    }
}
