package de.tandembote.conversation;

import de.tandembote.calendar.CalendarEvent;
import de.tandembote.calendar.Invitations;
import de.tandembote.calendar.Invitee;
import de.tandembote.calendar.Organizer;
import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.channel.CalendarContent;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.Invitation;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.MeetingState;
import de.tandembote.people.People;
import de.tandembote.programme.TandemCare;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes what a letter tells the addressee's calendar (RFC 5546, sections 3.2.2, 3.2.5 and 3.2.8). Each names the
 * addressee alone: nobody learns from a calendar who else was invited.
 */
@Component
public class Enclosures {

    private static final String REQUEST = "REQUEST";
    private static final String CANCEL = "CANCEL";

    private final Calendars calendars;
    private final GatheringCare gatherings;
    private final TandemCare rounds;
    private final People people;

    Enclosures(Calendars calendars, GatheringCare gatherings, TandemCare rounds, People people) {
        this.calendars = calendars;
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.people = people;
    }

    /** A tandem meeting as it stands now: an invitation, or that it will not take place. */
    public Enclosed of(Meeting meeting, UUID person) {
        var by = organizer(rounds.roundOf(meeting.tandem()).id());
        var event = calendars.event(meeting, person);
        return meeting.isOpen()
                ? new Enclosed(meeting.id(), request(event, by, person, statusOf(meeting, person)))
                : new Enclosed(meeting.id(), cancel(event, by, person));
    }

    /** A group event as it stands now, with what the person has said about it. */
    public Enclosed of(Gathering gathering, UUID person) {
        var by = organizer(gathering.round());
        var invitation = gatherings.invitation(gathering.id(), person);
        var event = eventOf(gathering, person, invitation);
        var concerned = invitation.filter(one -> !one.isWithdrawn()).isPresent() && !gathering.isCancelled();
        return concerned
                ? new Enclosed(
                        gathering.id(),
                        request(
                                event,
                                by,
                                person,
                                invitation.map(Invitation::status).orElse(ParticipationStatus.NEEDS_ACTION)))
                : new Enclosed(gathering.id(), cancel(event, by, person));
    }

    /** That a group event stays as it is although the addressee's calendar proposed another time. */
    public Enclosed declinedCounter(Gathering gathering, UUID person) {
        var event = eventOf(gathering, person, gatherings.invitation(gathering.id(), person));
        var text = Invitations.declineCounter(event, organizer(gathering.round()));
        return new Enclosed(gathering.id(), new CalendarContent("DECLINECOUNTER", text));
    }

    /** Withdrawn and invited again is newer, although the event stays as it is (RFC 5546, section 2.1.5). */
    private CalendarEvent eventOf(Gathering gathering, UUID person, Optional<Invitation> invitation) {
        var event = calendars.event(gathering, person);
        return invitation.map(one -> event.stamped(one.stampIn(gathering))).orElse(event);
    }

    /** Whoever proposed the time has said yes to it by that. */
    private static ParticipationStatus statusOf(Meeting meeting, UUID person) {
        return meeting.state() == MeetingState.CONFIRMED || meeting.askedBy().equals(person)
                ? ParticipationStatus.ACCEPTED
                : ParticipationStatus.NEEDS_ACTION;
    }

    private CalendarContent request(CalendarEvent event, Organizer by, UUID person, ParticipationStatus status) {
        return new CalendarContent(REQUEST, Invitations.request(event, by, invitee(person, status)));
    }

    private CalendarContent cancel(CalendarEvent event, Organizer by, UUID person) {
        return new CalendarContent(
                CANCEL, Invitations.cancel(event, by, invitee(person, ParticipationStatus.NEEDS_ACTION)));
    }

    private Organizer organizer(UUID round) {
        return new Organizer(rounds.round(round).programme().sender(), CalendarContent.REPLY_ADDRESS);
    }

    private Invitee invitee(UUID person, ParticipationStatus status) {
        var found = people.get(person);
        return new Invitee(found.fullName(), found.emailAddress().value(), status);
    }
}
