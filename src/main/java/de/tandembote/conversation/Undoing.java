package de.tandembote.conversation;

import de.tandembote.conversation.Done.What;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.MeetingState;
import de.tandembote.meeting.SessionLog;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.QuestionKind;
import java.time.LocalDate;
import java.time.YearMonth;
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

    Undoing(TandemMeetings meetings, SessionLog sessions, TandemCare tandems) {
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

    /**
     * Takes back all that the echo told of.
     *
     * @param but meetings that get another time instead
     */
    TakenBack takeBack(Question echo, Set<UUID> but) {
        var left = TakenBack.CLEANLY;
        for (var done : echo.done()) {
            if (!but.contains(done.objectId())) {
                left = takeBack(done, echo.person(), left);
            }
        }
        echo.nothingToUndo();
        return left;
    }

    /** Another session in answer to an echo is meant instead of the one that the echo told of. */
    void takeBackWhatIsCorrected(LocalDate day, Talk talk) {
        var echo = talk.question();
        if (echo == null || talk.asked() != QuestionKind.ECHO) {
            return;
        }
        echo.done().stream()
                .filter(done -> done.what() == What.SESSION_NOTED)
                .flatMap(done -> sessions.find(done.objectId()).stream())
                .filter(session -> YearMonth.from(session.heldOn()).equals(YearMonth.from(day)))
                .forEach(session -> sessions.forget(session.id(), talk.writer()));
        echo.nothingToUndo();
    }

    private TakenBack takeBack(Done done, UUID person, TakenBack left) {
        return switch (done.what()) {
            case SESSION_NOTED ->
                sessions.forget(done.objectId(), person)
                        .map(session -> new TakenBack(session.heldOn(), left.open(), left.restored()))
                        .orElse(left);
            case MEETING_PLANNED -> {
                if (meetings.get(done.objectId()).isOpen()) {
                    meetings.cancel(done.objectId(), person);
                }
                yield left;
            }
            case MEETING_MOVED -> {
                if (meetings.get(done.objectId()).isOpen()) {
                    meetings.moveBack(done.objectId(), person);
                }
                yield left;
            }
            case MEETING_CONFIRMED -> restore(done.objectId(), MeetingState.CONFIRMED, person, left);
            case MEETING_DECLINED -> restore(done.objectId(), MeetingState.DECLINED, person, left);
            case MEETING_CANCELLED -> restore(done.objectId(), MeetingState.CANCELLED, person, left);
            case MEETING_MISSED -> restore(done.objectId(), MeetingState.MISSED, person, left);
            case NO_SESSION -> {
                sessions.unskip(done.objectId());
                yield left;
            }
            case PAUSED -> {
                tandems.resume(done.objectId(), person);
                yield left;
            }
        };
    }

    /** Unless something else has become of the meeting since. */
    private TakenBack restore(UUID id, MeetingState was, UUID person, TakenBack left) {
        var meeting = meetings.get(id);
        if (meeting.state() != was) {
            return left;
        }
        meetings.restore(id, person);
        if (was == MeetingState.MISSED) {
            return left;
        }
        if (meeting.state() == MeetingState.CONFIRMED) {
            return new TakenBack(left.kept(), left.open(), meeting);
        }
        return meeting.askedBy().equals(person) ? left : new TakenBack(left.kept(), meeting, left.restored());
    }
}
