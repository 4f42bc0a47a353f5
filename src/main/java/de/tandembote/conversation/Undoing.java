package de.tandembote.conversation;

import de.tandembote.gathering.GatheringCare;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.MeetingState;
import de.tandembote.meeting.SessionLog;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.people.People;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back what an echo said was done. */
@Component
class Undoing {

    private final TandemMeetings meetings;
    private final SessionLog sessions;
    private final TandemCare tandems;
    private final GatheringCare gatherings;

    private final People people;

    Undoing(TandemMeetings meetings, SessionLog sessions, TandemCare tandems, GatheringCare gatherings, People people) {
        this.people = people;
        this.gatherings = gatherings;
        this.meetings = meetings;
        this.sessions = sessions;
        this.tandems = tandems;
    }

    /**
     * What taking back has left.
     *
     * @param kept the day of a session that stays, because the partner told of it as well; null where none does
     * @param open a meeting to which the person can say yes or no again; null where there is none
     * @param restored a meeting that takes place after all; null where there is none
     */
    record TakenBack(
            @Nullable LocalDate kept,
            @Nullable Meeting open,
            @Nullable Meeting restored) {

        static final TakenBack CLEANLY = new TakenBack(null, null, null);
    }

    /** Takes back all that the echo told of. */
    TakenBack takeBack(Question echo) {
        var left = takeBack(echo.done(), echo.person());
        echo.nothingToUndo();
        return left;
    }

    /** Takes back what this person did, as far as it still holds. */
    TakenBack takeBack(List<Done> all, UUID person) {
        var left = TakenBack.CLEANLY;
        for (var done : all) {
            if (holds(done, person)) {
                left = takeBack(done, person, left);
            }
        }
        return left;
    }

    /** Whether anything of what the echo told of still holds, so that it can be taken back. */
    boolean canTakeBack(Question echo) {
        return echo.done().stream().anyMatch(done -> holds(done, echo.person()));
    }

    /**
     * Unless something else has become of it since: what the partner did meanwhile is not the writer's to take back.
     */
    boolean holds(Done done, UUID person) {
        return switch (done.what()) {
            case SESSION_NOTED -> sessions.find(done.objectId()).isPresent();
            case MEETING_PLANNED, MEETING_MOVED, MEETING_COUNTERED -> {
                var meeting = meetings.get(done.objectId());
                yield meeting.isOpen() && meeting.askedBy().equals(person);
            }
            case MEETING_CONFIRMED -> is(done, MeetingState.CONFIRMED);
            case MEETING_DECLINED -> is(done, MeetingState.DECLINED);
            case MEETING_CANCELLED -> is(done, MeetingState.CANCELLED);
            case MEETING_MISSED -> is(done, MeetingState.MISSED);
            case NO_SESSION, PAUSED -> true;
            case MESSAGES_STOPPED -> people.stopped(person).contains(kindOf(done));
            case MESSAGES_STARTED -> !people.stopped(person).contains(kindOf(done));
            case EVENT_ANSWERED -> gatherings.isLastAnswer(done.objectId(), done.steps());
        };
    }

    private static Purpose kindOf(Done done) {
        return Objects.requireNonNull(done.kind());
    }

    private boolean is(Done done, MeetingState state) {
        return meetings.get(done.objectId()).state() == state;
    }

    private TakenBack takeBack(Done done, UUID person, TakenBack left) {
        return switch (done.what()) {
            case SESSION_NOTED ->
                sessions.forget(done.objectId(), person)
                        .map(session -> new TakenBack(session.heldOn(), left.open(), left.restored()))
                        .orElse(left);
            case MEETING_PLANNED, MEETING_MOVED, MEETING_COUNTERED -> takeBackTime(done, person, left);
            case MEETING_CONFIRMED, MEETING_DECLINED, MEETING_CANCELLED -> restore(done.objectId(), person, left);
            case MEETING_MISSED -> {
                meetings.restore(done.objectId(), person);
                yield left;
            }
            case NO_SESSION -> {
                sessions.unskip(done.objectId());
                yield left;
            }
            case EVENT_ANSWERED -> {
                gatherings.takeBack(done.objectId(), done.steps());
                yield left;
            }
            case MESSAGES_STOPPED -> {
                people.startMessages(person, Set.of(kindOf(done)));
                yield left;
            }
            case MESSAGES_STARTED -> {
                people.stopMessages(person, Set.of(kindOf(done)));
                yield left;
            }
            case PAUSED -> {
                tandems.resume(done.objectId(), person);
                yield left;
            }
        };
    }

    /** What was only added since goes alone; what was said in place of something else goes with it. */
    private TakenBack takeBackTime(Done done, UUID person, TakenBack left) {
        var meeting = done.objectId();
        var lessComplete = meetings.get(meeting).lessCompleteAfter(done.steps());
        if (lessComplete.isPresent()) {
            meetings.moveBack(meeting, lessComplete.get(), person);
            return left;
        }
        switch (done.what()) {
            case MEETING_PLANNED -> meetings.cancel(meeting, person);
            case MEETING_COUNTERED -> meetings.reopen(meeting, done.steps(), person);
            default -> meetings.moveBack(meeting, done.steps(), person);
        }
        return withOpen(meetings.get(meeting), person, left);
    }

    private TakenBack restore(UUID id, UUID person, TakenBack left) {
        meetings.restore(id, person);
        var meeting = meetings.get(id);
        if (meeting.state() == MeetingState.CONFIRMED) {
            return new TakenBack(left.kept(), left.open(), meeting);
        }
        return withOpen(meeting, person, left);
    }

    private static TakenBack withOpen(Meeting meeting, UUID person, TakenBack left) {
        return meeting.isOpen() && !meeting.askedBy().equals(person)
                ? new TakenBack(left.kept(), meeting, left.restored())
                : left;
    }
}
