package de.tandembote.campaign;

import de.tandembote.conversation.Introductions;
import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.Subject;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.MeetingCancelled;
import de.tandembote.meeting.MeetingConfirmed;
import de.tandembote.meeting.MeetingDeclined;
import de.tandembote.meeting.MeetingProposed;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.programme.TandemPaused;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the partner what the partner must know. */
@Component
class Notices {

    private final Letters letters;
    private final Introductions introductions;
    private final TandemMeetings meetings;
    private final TandemCare tandems;
    private final Clock clock;

    Notices(Letters letters, Introductions introductions, TandemMeetings meetings, TandemCare tandems, Clock clock) {
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
    void on(TandemPaused event) {
        var tandem = tandems.get(event.tandem());
        var partner = tandem.partnerOf(event.by());
        var topic = new Topic.Pause(introductions.partnerOf(partner, tandem), event.until());
        var key = "partner-paused:" + tandem.id() + ":" + event.by() + ":" + event.until();
        letters.send(new Letter(
                partner,
                tandem.round(),
                "partner-paused",
                topic,
                Subject.tandem(tandem.id()),
                key,
                "pause:" + event.by(),
                clock.instant(),
                null));
    }

    private void tellPartner(String message, UUID meetingId, UUID by) {
        var meeting = meetings.get(meetingId);
        var tandem = tandems.get(meeting.tandem());
        letters.send(letter(message, meeting, tandem, tandem.partnerOf(by)));
    }

    private Letter letter(String message, Meeting meeting, Tandem tandem, UUID to) {
        // Each step in the meeting's history is told once.
        var key = message + ":" + meeting.id() + ":" + meeting.history().size();
        return new Letter(
                to,
                tandem.round(),
                message,
                new Topic.Meeting(introductions.partnerOf(to, tandem), Introductions.detailsOf(meeting)),
                Subject.meeting(meeting),
                key,
                aboutMeeting(meeting.id()),
                clock.instant(),
                null);
    }
}
