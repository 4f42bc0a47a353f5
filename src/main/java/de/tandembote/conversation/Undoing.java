package de.tandembote.conversation;

import de.tandembote.conversation.Done.What;
import de.tandembote.meeting.SessionLog;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.QuestionKind;
import java.time.LocalDate;
import java.time.YearMonth;
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

    /** Takes everything back that the echo told of; tells whether there was anything. */
    boolean undo(Talk talk) {
        var echo = talk.question();
        if (echo == null || echo.done().isEmpty()) {
            return false;
        }
        echo.done().forEach(done -> undo(done, talk));
        echo.nothingToUndo();
        return true;
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
                .forEach(session -> sessions.forget(session.id()));
        echo.nothingToUndo();
    }

    private void undo(Done done, Talk talk) {
        switch (done.what()) {
            case SESSION_NOTED -> sessions.forget(done.objectId());
            case MEETING_PLANNED -> {
                if (meetings.get(done.objectId()).isOpen()) {
                    meetings.cancel(done.objectId(), talk.writer());
                }
            }
            case MEETING_MOVED -> {
                if (meetings.get(done.objectId()).isOpen()) {
                    meetings.moveBack(done.objectId(), talk.writer());
                }
            }
            case PAUSED -> tandems.resume(done.objectId(), talk.writer());
        }
    }
}
