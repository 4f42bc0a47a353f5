package de.tandembote.conversation;

import de.tandembote.conversation.Outcome.Impossible;
import de.tandembote.conversation.Outcome.Noted;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.script.Note;
import de.tandembote.script.Note.Attempt;
import de.tandembote.understanding.Act;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets something else hold instead of what an echo told of. What the writer leaves as it was is not done once more;
 * what can take the place of nothing leaves all as it was.
 */
@Component
class Correcting {

    private final Acting acting;
    private final MeetingActs meetingActs;
    private final SessionActs sessionActs;
    private final Undoing undoing;
    private final Retelling retelling;
    private final TandemMeetings meetings;
    private final Introductions introductions;

    Correcting(
            Acting acting,
            MeetingActs meetingActs,
            SessionActs sessionActs,
            Undoing undoing,
            Retelling retelling,
            TandemMeetings meetings,
            Introductions introductions) {
        this.acting = acting;
        this.meetingActs = meetingActs;
        this.sessionActs = sessionActs;
        this.undoing = undoing;
        this.retelling = retelling;
        this.meetings = meetings;
        this.introductions = introductions;
    }

    /** What came of what holds instead, in the order in which it is told. */
    List<Performed> correct(List<Act> instead, Question echo, Talk talk) {
        var before = echo.understood();
        var obstacles = instead.stream()
                .filter(act -> !before.contains(act))
                .map(act -> obstacle(act, talk))
                .filter(Objects::nonNull)
                .toList();
        if (!obstacles.isEmpty()) {
            return Stream.concat(obstacles.stream(), Stream.of(Attempt.CORRECT))
                    .map(attempt -> new Performed(null, new Impossible(attempt)))
                    .toList();
        }
        var gone = echo.done().stream()
                .filter(done -> !instead.contains(before.get(done.act())))
                .toList();
        var moved = new ArrayDeque<>(timesAmong(gone)
                .limit(instead.stream()
                        .filter(act -> act instanceof Act.PlanMeeting && !before.contains(act))
                        .count())
                .toList());
        var left = undoing.takeBack(
                gone.stream().filter(done -> !moved.contains(done)).toList(), talk.writer());
        var performed = new ArrayList<Performed>();
        for (var act : instead) {
            if (before.contains(act)) {
                performed.addAll(again(act, echo, talk));
            } else {
                performed.add(new Performed(act, anew(act, moved, left, talk)));
            }
        }
        if (left.kept() != null) {
            var partner = introductions.partnerOf(talk.writer(), talk.tandem());
            performed.add(new Performed(null, new Noted(new Note.SessionKept(partner, left.kept()), List.of())));
        }
        echo.nothingToUndo();
        return performed;
    }

    /** Why an act cannot take the place of another; null where it can. */
    private @Nullable Attempt obstacle(Act act, Talk talk) {
        return switch (act) {
            case Act.LogSession log -> sessionActs.obstacle(log, talk);
            case Act.PlanMeeting plan -> meetingActs.isOver(plan, talk) ? Attempt.PLAN : null;
            case Act.CancelMeeting(var day) -> meetingActs.meant(day, talk).size() == 1 ? null : Attempt.CANCEL;
            default -> null;
        };
    }

    /** To which meetings a time was given that may still take place. */
    private Stream<Done> timesAmong(List<Done> gone) {
        return gone.stream()
                .filter(done -> done.what().isAboutATime())
                .filter(done -> meetings.get(done.objectId()).isOpen());
    }

    private List<Performed> again(Act act, Question echo, Talk talk) {
        var done = echo.done().stream()
                .filter(each -> echo.understood().get(each.act()).equals(act))
                .toList();
        return retelling
                .outcomes(act, done, talk)
                .orElseGet(() -> Stream.of(acting.perform(act, talk)))
                .map(outcome -> new Performed(act, outcome))
                .toList();
    }

    /**
     * A meeting that gets another time is moved: the partner must hear of one time, not of one that goes and one that
     * comes. Taken back is then all that was done with it, for the time before was wrong as well.
     */
    private Outcome anew(Act act, Queue<Done> moved, Undoing.TakenBack left, Talk talk) {
        if (!(act instanceof Act.PlanMeeting plan)) {
            return acting.perform(act, talk);
        }
        var first = moved.poll();
        if (first == null) {
            return meetingActs.plan(plan, talk, againAhead(left));
        }
        var outcome = meetingActs.correct(plan, talk, meetings.get(first.objectId()));
        return outcome instanceof Noted(var note, var done)
                        && done.stream().allMatch(each -> each.objectId().equals(first.objectId()))
                ? new Noted(note, List.of(first.corrected()))
                : outcome;
    }

    /** "Not called off, only put off": the meeting that takes place after all gets the time. */
    private static @Nullable Meeting againAhead(Undoing.TakenBack left) {
        return left.restored() != null ? left.restored() : left.open();
    }
}
