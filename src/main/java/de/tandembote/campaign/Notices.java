package de.tandembote.campaign;

import de.tandembote.conversation.Enclosures;
import de.tandembote.conversation.Introductions;
import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.Subject;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.MeetingCancelled;
import de.tandembote.meeting.MeetingConfirmed;
import de.tandembote.meeting.MeetingDeclined;
import de.tandembote.meeting.MeetingProposed;
import de.tandembote.meeting.MeetingRestored;
import de.tandembote.meeting.MeetingState;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.programme.TandemPaused;
import de.tandembote.programme.TandemResumed;
import de.tandembote.script.Topic;
import de.tandembote.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the partner what the partner must know, unless the partner pauses: then whoever wrote is told to pass it on.
 */
@Component
class Notices {

    private final Letters letters;
    private final Introductions introductions;
    private final Enclosures enclosures;
    private final TandemMeetings meetings;
    private final TandemCare tandems;
    private final Clock clock;

    Notices(
            Letters letters,
            Introductions introductions,
            Enclosures enclosures,
            TandemMeetings meetings,
            TandemCare tandems,
            Clock clock) {
        this.enclosures = enclosures;
        this.letters = letters;
        this.introductions = introductions;
        this.meetings = meetings;
        this.tandems = tandems;
        this.clock = clock;
    }

    /** Messages about the same meeting: a newer one takes the place of one that could not be sent. */
    static String aboutMeeting(UUID meeting) {
        return "meeting:" + meeting;
    }

    @EventListener
    void on(MeetingProposed event) {
        tellPartner("meeting-proposal", event.meeting(), event.by());
    }

    @EventListener
    void on(MeetingConfirmed event) {
        tellPartner("meeting-confirmed", event.meeting(), event.by());
    }

    @EventListener
    void on(MeetingDeclined event) {
        tellPartner("meeting-declined", event.meeting(), event.by());
    }

    @EventListener
    void on(MeetingCancelled event) {
        tellPartner("meeting-cancelled", event.meeting(), event.by());
    }

    @EventListener
    void on(MeetingRestored event) {
        var meeting = meetings.get(event.meeting());
        var message = meeting.state() == MeetingState.CONFIRMED
                ? "meeting-restored"
                : meeting.askedBy().equals(event.by()) ? "meeting-proposal" : "meeting-open-again";
        tellPartner(message, event.meeting(), event.by());
    }

    @EventListener
    void on(TandemPaused event) {
        tellOfPause("partner-paused", event.tandem(), event.by(), event.until());
    }

    @EventListener
    void on(TandemResumed event) {
        tellOfPause("partner-back", event.tandem(), event.by(), null);
    }

    /** A pause that is taken back before anybody heard of it is told by the newer message alone. */
    private void tellOfPause(String message, UUID tandemId, UUID by, @Nullable LocalDate until) {
        var tandem = tandems.get(tandemId);
        var to = tandem.partnerOf(by);
        if (tandems.isPausing(tandemId, to)) {
            return;
        }
        var partner = introductions.partnerOf(to, tandem);
        letters.send(new Letter(
                to,
                tandem.round(),
                message,
                until == null ? new Topic.Tandem(partner) : new Topic.Pause(partner, until),
                Subject.tandem(tandem.id()),
                message + ":" + tandem.id() + ":" + by + ":" + Ids.next(),
                "pause:" + by,
                clock.instant(),
                null));
    }

    private void tellPartner(String message, UUID meetingId, UUID by) {
        var meeting = meetings.get(meetingId);
        var tandem = tandems.get(meeting.tandem());
        var to = tandem.partnerOf(by);
        if (!tandems.isPausing(tandem.id(), to)) {
            letters.send(letter(message, meeting, tandem, to));
        }
    }

    private Letter letter(String message, Meeting meeting, Tandem tandem, UUID to) {
        // Each step in the meeting's history is told once to each.
        var key = message + ":" + meeting.id() + ":" + meeting.history().size() + ":" + to;
        return new Letter(
                        to,
                        tandem.round(),
                        message,
                        new Topic.Meeting(introductions.partnerOf(to, tandem), Introductions.detailsOf(meeting)),
                        Subject.meeting(meeting),
                        key,
                        aboutMeeting(meeting.id()),
                        clock.instant(),
                        null)
                .enclosing(enclosures.of(meeting, to));
    }
}
