package de.tandembote.understanding.meeting;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.time.Direction;
import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.words.Word;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a clause that tells of, or wishes for, a meeting ahead. */
final class Plans {

    private static final int MINUTES_A_DAY = 24 * 60;

    private final Asked asked;
    private final LocalDate today;
    private final Sessions sessions;
    private final Proposed proposed;

    Plans(Asked asked) {
        this.asked = asked;
        this.today = asked.now().toLocalDate();
        this.sessions = new Sessions(asked);
        this.proposed = new Proposed(asked);
    }

    static boolean isPlan(Clause clause) {
        return clause.has(Word.NEXT_TIME)
                || clause.has(Word.PLAN)
                || clause.has(Word.INSTEAD)
                || clause.has(Word.MOVE)
                || (clause.has(Word.PROPOSE) && (clause.hasDetails() || !clause.isQuestion()));
    }

    /** The plan, or yes where it names the time that was proposed; a doubt where the time is not clear. */
    List<Meant> read(Clause clause) {
        var doubt = List.<Meant>of(new Meant.Doubt());
        boolean timeless = !clause.hasTime() && clause.shift() == null && !clause.isVague();
        boolean told = clause.has(Word.MEETING) || clause.has(Word.MOVE) || clause.has(Word.NEXT_TIME);
        var broughtForward = broughtForward(clause);
        if (broughtForward != null) {
            return List.of(new Meant.Does(broughtForward));
        }
        if (clause.has(Word.OTHER_EVENT) && !told) {
            return List.of(new Meant.Open());
        }
        boolean limited =
                clause.isLimited() && (proposed.isAsked() || clause.days().isEmpty() || clause.time() == null);
        boolean beside = clause.wording().hasDayBeside();
        if (beside || clause.has(Word.NOT) || limited || clause.isVague() || clause.until() != null) {
            return timeless ? List.of(new Meant.Open()) : doubt;
        }
        if (isOnlyAsked(clause) && (clause.unknown() > 0 || clause.has(Word.MESSAGE))) {
            return clause.isQuestion() && !proposed.isAsked()
                    ? forAPerson()
                    : timeless ? List.of(new Meant.Open()) : doubt;
        }
        if (clause.days().isEmpty()
                && clause.shift() == null
                && clause.time() == null
                && isQuestionForAPerson(clause)) {
            return forAPerson();
        }
        var start = start(clause);
        if (start == null || start.isPast(asked.now())) {
            boolean story = clause.has(Word.WAS) && clause.has(Word.PLAN);
            return timeless || story ? List.of(new Meant.Open()) : doubt;
        }
        if (proposed.isAt(start.date, start.time) && !clause.has(Word.MOVE) && clause.minutes() == null) {
            return List.of(new Meant.Answers(true));
        }
        var plan = new Meant.Does(plan(clause, start));
        return isMissed() && clause.has(Word.MOVE) ? List.of(new Meant.Does(new Act.NoSession()), plan) : List.of(plan);
    }

    /** "Wir haben es auf gestern vorgezogen": moved to a day that is over, the meeting was held. */
    private Act.@Nullable LogSession broughtForward(Clause clause) {
        boolean instead = clause.has(Word.MOVE) || clause.has(Word.INSTEAD);
        if (!isMissed() || !instead || clause.days().size() != 1 || clause.has(Word.NOT) || clause.isVague()) {
            return null;
        }
        var day = clause.days().getFirst();
        var date = day.resolve(today, Direction.FUTURE) == null ? day.resolve(today, Direction.PAST) : null;
        return date == null ? null : sessions.session(clause, date);
    }

    private static List<Meant> forAPerson() {
        return List.of(new Meant.Does(new Act.ToCoordinator()));
    }

    /** "Wann ist das nächste Treffen?". */
    private static boolean isQuestionForAPerson(Clause clause) {
        return clause.isQuestion() && clause.has(Word.QUESTION);
    }

    /** "Könnten Sie mich am 2.4. erinnern" wishes for something else than a meeting. */
    private boolean isOnlyAsked(Clause clause) {
        return clause.has(Word.PROPOSE) && !isMeeting(clause);
    }

    private boolean isMeeting(Clause clause) {
        boolean when = !clause.days().isEmpty() && clause.time() != null;
        return (when && (clause.has(Word.TOGETHER) || proposed.isAsked()))
                || clause.has(Word.NEXT_TIME)
                || clause.has(Word.PLAN)
                || clause.has(Word.INSTEAD)
                || clause.has(Word.MOVE)
                || clause.has(Word.MEETING);
    }

    private static boolean isWish(Clause clause) {
        return clause.has(Word.INSTEAD) || clause.has(Word.PROPOSE) || clause.has(Word.MOVE);
    }

    private static Act.PlanMeeting plan(Clause clause, Start start) {
        return new Act.PlanMeeting(start.date, start.time, clause.minutes(), clause.form(), clause.place());
    }

    /** The plan that bare details make; null where their day is not ahead. */
    Act.@Nullable PlanMeeting planOrNull(Clause clause) {
        var start = start(clause);
        return start == null || start.isPast(asked.now()) ? null : plan(clause, start);
    }

    private @Nullable Start start(Clause clause) {
        var meeting = asked.meeting();
        var shift = clause.shift();
        if (shift != null && clause.days().isEmpty()) {
            boolean clear = isWish(clause) || (proposed.isAsked() && !(clause.has(Word.BUT) && clause.has(Word.SUITS)));
            return meeting == null || !clear ? null : shifted(meeting, shift, clause.time());
        }
        var date = date(clause, meeting);
        if (date == null) {
            return null;
        }
        var at = clause.time();
        if (at != null) {
            return new Start(date, at.start());
        }
        return new Start(date, meeting != null && clause.has(Word.SAME_TIME) ? meeting.toLocalTime() : null);
    }

    /** "Eine Stunde später", "den Tag drauf um zehn"; null where a new time stands beside hours. */
    private static @Nullable Start shifted(LocalDateTime meeting, int minutes, Sign.@Nullable At time) {
        var start = meeting.plusMinutes(minutes);
        if (time == null) {
            return new Start(start.toLocalDate(), start.toLocalTime());
        }
        return minutes % MINUTES_A_DAY == 0 ? new Start(start.toLocalDate(), time.start()) : null;
    }

    private @Nullable LocalDate date(Clause clause, @Nullable LocalDateTime meeting) {
        var days = clause.days();
        if (days.isEmpty()) {
            var time = clause.time();
            if (time == null || meeting == null || !proposed.isAsked()) {
                return null;
            }
            boolean same = time.start().equals(meeting.toLocalTime());
            return isWish(clause) || same ? meeting.toLocalDate() : null;
        }
        var last = meeting != null && proposed.isOn(days.getLast())
                ? meeting.toLocalDate()
                : days.getLast().resolve(today, Direction.FUTURE);
        if (days.size() == 1) {
            return last;
        }
        // "Vom 12.3. auf den 13.3. verschieben" names the old day first.
        boolean moved = (clause.has(Word.MOVE) || clause.has(Word.PLAN)) && days.size() == 2;
        return moved && days.getLast().equals(clause.particulars().target()) ? last : null;
    }

    /** Whether the meeting in question, which has a new time now, should have been already. */
    private boolean isMissed() {
        var meeting = asked.meeting();
        return asked.question() == QuestionKind.MEETING_CHECK && meeting != null && meeting.isBefore(asked.now());
    }

    private record Start(LocalDate date, @Nullable LocalTime time) {
        boolean isPast(LocalDateTime now) {
            return time == null
                    ? date.isBefore(now.toLocalDate())
                    : !date.atTime(time).isAfter(now);
        }
    }
}
