package de.tandembote.conversation;

import de.tandembote.conversation.Done.What;
import de.tandembote.conversation.Outcome.Impossible;
import de.tandembote.conversation.Outcome.Noted;
import de.tandembote.meeting.Logged;
import de.tandembote.meeting.SessionLog;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.script.Note;
import de.tandembote.understanding.Act;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what a person tells of the meetings that were, or were not. */
@Component
class SessionActs {

    private final SessionLog sessions;
    private final TandemMeetings meetings;
    private final Introductions introductions;

    SessionActs(SessionLog sessions, TandemMeetings meetings, Introductions introductions) {
        this.sessions = sessions;
        this.meetings = meetings;
        this.introductions = introductions;
    }

    Outcome log(Act.LogSession log, Talk talk) {
        var obstacle = obstacle(log, talk);
        if (obstacle != null) {
            return new Impossible(obstacle);
        }
        var day = Objects.requireNonNull(day(log, talk));
        var partner = introductions.companionOf(talk.writer(), talk.tandem());
        var logged = sessions.log(talk.tandem().id(), talk.writer(), day, log.minutes(), log.form());
        var note = switch (logged) {
            case Logged.New _ -> new Note.SessionNoted(partner, day, log.minutes(), log.form());
            case Logged.KnownAlready _ -> new Note.SessionKnown(partner, day);
        };
        return new Noted(note, List.of(new Done(What.SESSION_NOTED, logged.session())));
    }

    /** Why the session cannot be noted; null where it can. */
    Note.@Nullable Attempt obstacle(Act.LogSession log, Talk talk) {
        var day = day(log, talk);
        if (day == null) {
            return Note.Attempt.LOG;
        }
        return day.isAfter(talk.arrived().toLocalDate()) ? Note.Attempt.AHEAD : null;
    }

    private static @Nullable LocalDate day(Act.LogSession log, Talk talk) {
        var asked = talk.meeting();
        return log.date() != null ? log.date() : asked == null ? null : asked.day();
    }

    Outcome noSession(Talk talk) {
        var done = new ArrayList<Done>();
        var meeting = talk.meeting();
        if (meeting != null && meeting.isOpen() && meeting.hasBegunAt(talk.arrived())) {
            meetings.miss(meeting.id());
            done.add(new Done(What.MEETING_MISSED, meeting.id()));
        }
        done.add(new Done(What.NO_SESSION, sessions.skip(talk.tandem().id(), talk.writer())));
        return new Noted(new Note.NoSession(introductions.companionOf(talk.writer(), talk.tandem())), done);
    }
}
