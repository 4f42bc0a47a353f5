package de.tandembote.conversation;

import de.tandembote.conversation.Outcome.Noted;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.meeting.MeetingState;
import de.tandembote.meeting.SessionLog;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.script.MeetingDetails;
import de.tandembote.script.Note;
import de.tandembote.understanding.Act;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells once more of what was done and still holds, without doing it again. */
@Component
class Retelling {

    private final Undoing undoing;
    private final TandemMeetings meetings;
    private final SessionLog sessions;
    private final Introductions introductions;
    private final GatheringCare gatherings;
    private final EventActs eventActs;

    Retelling(
            Undoing undoing,
            TandemMeetings meetings,
            SessionLog sessions,
            Introductions introductions,
            GatheringCare gatherings,
            EventActs eventActs) {
        this.gatherings = gatherings;
        this.eventActs = eventActs;
        this.undoing = undoing;
        this.meetings = meetings;
        this.sessions = sessions;
        this.introductions = introductions;
    }

    /**
     * What came of an act at its time.
     *
     * @param done what was done then
     * @return empty where nothing was, so that nothing is done twice if it is performed now
     */
    Optional<Stream<Outcome>> outcomes(Act act, List<Done> done, Talk talk) {
        if (!done.isEmpty()) {
            return Optional.of(done.stream()
                    .filter(each -> undoing.holds(each, talk.writer()))
                    .map(each -> new Noted(note(act, each, talk), List.of(each))));
        }
        return switch (act) {
            case Act.ToCoordinator _ -> Optional.of(Stream.of(new Noted(new Note.ToCoordinator(), List.of())));
            // It was so before; or these had an answer of their own.
            case Act.Stop _, Act.Start _, Act.Help _ -> Optional.of(Stream.empty());
            default -> Optional.empty();
        };
    }

    private Note note(Act act, Done done, Talk talk) {
        var partner = introductions.partnerOf(talk.writer(), talk.tandem());
        return switch (done.what()) {
            case SESSION_NOTED ->
                sessions.find(done.objectId())
                        .map(session -> new Note.SessionNoted(
                                partner,
                                session.heldOn(),
                                session.minutes().orElse(null),
                                session.form().orElse(null)))
                        .orElseThrow();
            case MEETING_PLANNED ->
                isAgreed(done)
                        ? new Note.MeetingConfirmed(partner, details(done))
                        : new Note.MeetingProposed(partner, details(done));
            case MEETING_MOVED, MEETING_COUNTERED ->
                isAgreed(done)
                        ? new Note.MeetingConfirmed(partner, details(done))
                        : new Note.MeetingMoved(partner, details(done));
            case MEETING_CONFIRMED -> new Note.MeetingConfirmed(partner, details(done));
            case MEETING_DECLINED -> new Note.MeetingDeclined(partner, details(done));
            case MEETING_CANCELLED -> new Note.MeetingCancelled(partner, details(done));
            case MEETING_MISSED, NO_SESSION -> new Note.NoSession(partner);
            case EVENT_ANSWERED -> eventNote(done, talk);
            case MESSAGES_STOPPED -> new Note.Stopped(Set.of(Objects.requireNonNull(done.kind())));
            case MESSAGES_STARTED -> new Note.Started(Set.of(Objects.requireNonNull(done.kind())));
            case PAUSED -> new Note.Paused(((Act.Pause) act).until());
        };
    }

    private Note eventNote(Done done, Talk talk) {
        var gathering = gatherings.gatheringOf(done.objectId());
        return eventActs
                .answerOf(gathering, talk.writer())
                .<Note>map(answer -> answer)
                .orElseGet(() -> new Note.NotDone(Note.Attempt.EVENT));
    }

    /** The partner may have said yes meanwhile. */
    private boolean isAgreed(Done done) {
        return meetings.get(done.objectId()).state() == MeetingState.CONFIRMED;
    }

    private MeetingDetails details(Done done) {
        return Introductions.detailsOf(meetings.get(done.objectId()));
    }
}
