package de.tandembote.understanding.meeting;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.time.Day;
import de.tandembote.understanding.time.Direction;
import de.tandembote.understanding.time.WeekDay;
import de.tandembote.understanding.words.Word;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a clause that tells of, or wishes for, a meeting ahead. */
final class Plans {

    private final Asked asked;
    private final LocalDate today;

    Plans(Asked asked) {
        this.asked = asked;
        this.today = asked.now().toLocalDate();
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
        if (clause.has(Word.OTHER_EVENT) && !told) {
            return List.of(new Meant.Open());
        }
        if (clause.has(Word.NOT) || clause.isLimited() || clause.isVague() || clause.until() != null) {
            return timeless ? List.of(new Meant.Open()) : doubt;
        }
        if (isOnlyAsked(clause) && clause.unknown() > 0) {
            return clause.isQuestion() && !isProposal() ? forAPerson() : timeless ? List.of(new Meant.Open()) : doubt;
        }
        if (clause.days().isEmpty()
                && clause.shift() == null
                && clause.time() == null
                && isQuestionForAPerson(clause)) {
            return forAPerson();
        }
        var start = start(clause);
        if (start == null || start.isPast(asked.now())) {
            return timeless ? List.of(new Meant.Open()) : doubt;
        }
        if (isProposed(start) && !clause.has(Word.MOVE) && clause.minutes() == null) {
            return List.of(new Meant.Answers(true));
        }
        var plan = new Meant.Does(plan(clause, start));
        return isMissed() && clause.has(Word.MOVE) ? List.of(new Meant.Does(new Act.NoSession()), plan) : List.of(plan);
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
        return (when && (clause.has(Word.TOGETHER) || isProposal()))
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
            boolean clear = (isWish(clause) || (isProposal() && !(clause.has(Word.BUT) && clause.has(Word.SUITS))))
                    && clause.days().isEmpty()
                    && clause.time() == null;
            return meeting == null || !clear ? null : shifted(meeting, shift);
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

    private static Start shifted(LocalDateTime meeting, int minutes) {
        var start = meeting.plusMinutes(minutes);
        return new Start(start.toLocalDate(), start.toLocalTime());
    }

    private @Nullable LocalDate date(Clause clause, @Nullable LocalDateTime meeting) {
        var days = clause.days();
        if (days.isEmpty()) {
            var time = clause.time();
            if (time == null || meeting == null || !isProposal()) {
                return null;
            }
            boolean same = time.start().equals(meeting.toLocalTime());
            return isWish(clause) || same ? meeting.toLocalDate() : null;
        }
        var last = meeting != null && isWeekdayOf(meeting, days.getLast())
                ? meeting.toLocalDate()
                : days.getLast().resolve(today, Direction.FUTURE);
        if (days.size() == 1) {
            return last;
        }
        // "Vom 12.3. auf den 13.3. verschieben" names the old day first.
        boolean moved = clause.has(Word.MOVE) && days.size() == 2;
        return moved && days.getLast().equals(clause.particulars().target()) ? last : null;
    }

    /** "Am Donnerstag" is the Thursday that was proposed, be it this week's or not. */
    private boolean isWeekdayOf(LocalDateTime meeting, Day day) {
        return isProposal()
                && day instanceof WeekDay.Plain(var weekday, var which)
                && which == WeekDay.Plain.Which.BARE
                && weekday == meeting.getDayOfWeek();
    }

    private boolean isProposed(Start start) {
        var meeting = asked.meeting();
        return isProposal()
                && meeting != null
                && meeting.toLocalDate().equals(start.date)
                && (start.time == null || meeting.toLocalTime().equals(start.time));
    }

    /** Whether the meeting in question, which has a new time now, should have been already. */
    private boolean isMissed() {
        var meeting = asked.meeting();
        return asked.question() == QuestionKind.MEETING_CHECK && meeting != null && meeting.isBefore(asked.now());
    }

    private boolean isProposal() {
        return asked.question() == QuestionKind.MEETING_PROPOSAL;
    }

    private record Start(LocalDate date, @Nullable LocalTime time) {
        boolean isPast(LocalDateTime now) {
            return time == null
                    ? date.isBefore(now.toLocalDate())
                    : !date.atTime(time).isAfter(now);
        }
    }
}
