package de.tandembote.understanding.meeting;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.meeting.Meant.Answers;
import de.tandembote.understanding.meeting.Meant.Does;
import de.tandembote.understanding.time.Direction;
import de.tandembote.understanding.words.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles what bare dates, durations and "da kann ich nicht" mean, by the question and by yes or no beside them. */
final class Details {

    private final Asked asked;
    private final LocalDate today;
    private final Sessions sessions;
    private final Plans plans;
    private final Proposed proposed;

    Details(Asked asked) {
        this.asked = asked;
        this.today = asked.now().toLocalDate();
        this.sessions = new Sessions(asked);
        this.plans = new Plans(asked);
        this.proposed = new Proposed(asked);
    }

    List<Meant> settle(List<Meant> meant) {
        boolean yes = meant.contains(new Answers(true));
        boolean failed = meant.contains(new Does(new Act.NoSession()));
        boolean no = meant.contains(new Answers(false)) || meant.stream().anyMatch(Meant.Unable.class::isInstance);
        var told = new ArrayList<Meant>();
        for (var each : meant) {
            var settled = each instanceof Meant.Detail(var clause)
                    ? detail(clause, yes, no || (failed && isTimed(clause)))
                    : each;
            // What stands beside "fell through" tells why, not of a session.
            boolean why =
                    failed && each instanceof Meant.Detail(var detail) && (isLog(settled) || isOnlyAMonth(detail));
            told.add(why ? new Meant.Polite() : settled);
        }
        boolean plan = told.stream().anyMatch(Details::isPlan);
        return told.stream()
                .map(each -> each instanceof Meant.Unable(var clause) ? unable(clause, plan, yes) : each)
                .toList();
    }

    /** "No luck in October". */
    private static boolean isOnlyAMonth(Clause clause) {
        return clause.isVague() && !clause.hasTime() && clause.unknown() == 0;
    }

    private static boolean isTimed(Clause clause) {
        return clause.time() != null && !clause.days().isEmpty();
    }

    private static boolean isLog(Meant meant) {
        return meant instanceof Does(var act) && act instanceof Act.LogSession;
    }

    static boolean isPlan(Meant meant) {
        return meant instanceof Does(var act) && act instanceof Act.PlanMeeting;
    }

    private Meant unable(Clause clause, boolean plan, boolean yes) {
        boolean proposal = asked.question() == QuestionKind.MEETING_PROPOSAL;
        // With a yes or another time beside it, why the old one did not suit is a story.
        boolean onlyAway = clause.has(Word.MORE) && !clause.has(Word.UNABLE) && !clause.has(Word.NOT);
        if (plan || (yes && onlyAway)) {
            return new Meant.Polite();
        }
        if (clause.isVague() || clause.days().size() > 1) {
            return new Meant.Doubt();
        }
        if (clause.isQuestion()) {
            return new Meant.Doubt();
        }
        boolean thatTime = proposal
                && (clause.days().isEmpty() || proposed.isOn(clause.days().getFirst()));
        if (thatTime) {
            return new Answers(false);
        }
        return clause.hasTime() || proposal ? new Meant.Doubt() : new Meant.Reserve();
    }

    private Meant detail(Clause clause, boolean yes, boolean no) {
        boolean story = clause.unknown() > 0 && !clause.hasTime();
        if (no && asked.question() == QuestionKind.MEETING_CHECK && story) {
            // "Leider nein, ich stand zwei Stunden im Stau".
            return new Meant.Polite();
        }
        if (isTillThen(clause)) {
            return new Answers(true);
        }
        if (clause.isVague()
                || clause.until() != null
                || clause.wording().hasDayBeside()
                || (clause.shift() != null && asked.question() != QuestionKind.MEETING_PROPOSAL)
                || clause.days().size() > 1) {
            return new Meant.Doubt();
        }
        return switch (asked.question()) {
            case MEETING_PROPOSAL -> proposed(clause, yes, no);
            case MEETING_CHECK -> no || isAhead(clause) ? again(clause) : checked(clause);
            case MONTHLY_REMINDER -> no ? again(clause) : reminded(clause);
            case ECHO, SURVEY, EVENT_INVITATION -> new Meant.Doubt();
            case null -> isOfAMeeting(clause) ? reminded(clause) : new Meant.Doubt();
        };
    }

    /** Out of the blue, a date alone says nothing. */
    private static boolean isOfAMeeting(Clause clause) {
        return clause.has(Word.MEETING)
                || clause.has(Word.TOGETHER)
                || (clause.form() != null && (clause.particulars().hasDuration() || clause.time() != null));
    }

    /** "Bis Donnerstag!" agrees to a meeting on Thursday. */
    private boolean isTillThen(Clause clause) {
        var until = clause.until();
        var meeting = asked.meeting();
        return until != null
                && clause.days().isEmpty()
                && meeting != null
                && asked.question() == QuestionKind.MEETING_PROPOSAL
                && meeting.toLocalDate().equals(until.resolve(today, Direction.FUTURE));
    }

    private Meant proposed(Clause clause, boolean yes, boolean no) {
        var plan = plans.planOrNull(clause);
        if (clause.has(Word.YES) && plan != null && proposed.isAt(plan.date(), plan.time())) {
            // "Mittwoch geht in Ordnung".
            return new Answers(true);
        }
        if (yes && clause.shift() == null) {
            boolean restated = plan != null && proposed.isAt(plan.date(), plan.time());
            return restated || !clause.hasTime() ? new Meant.Polite() : new Meant.Doubt();
        }
        if (plan == null || (!no && plan.time() == null)) {
            return new Meant.Doubt();
        }
        return proposed.isAt(plan.date(), plan.time()) ? no ? new Meant.Doubt() : new Answers(true) : new Does(plan);
    }

    /** "Leider nicht, morgen um 12": beside a no, a time that can only lie ahead is the next one. */
    private Meant again(Clause clause) {
        var plan = clause.time() == null || clause.isQuestion() ? null : plans.planOrNull(clause);
        return plan != null && (clause.has(Word.WILL) || past(clause) == null) ? new Does(plan) : new Meant.Doubt();
    }

    /** "We'll do it on Friday at 1". */
    private boolean isAhead(Clause clause) {
        return clause.has(Word.WILL)
                && !clause.has(Word.WAS)
                && clause.time() != null
                && !clause.days().isEmpty();
    }

    private Meant checked(Clause clause) {
        var date = clause.days().isEmpty() ? null : past(clause);
        return date == null && !clause.days().isEmpty() ? new Meant.Doubt() : new Does(sessions.session(clause, date));
    }

    /** A day that can lie only behind us was a session, one that can lie only ahead is a plan; else the tense tells. */
    private Meant reminded(Clause clause) {
        if (clause.isQuestion()) {
            return new Meant.Doubt();
        }
        if (clause.days().isEmpty()) {
            return clause.hasTime() ? new Meant.Doubt() : new Meant.Open();
        }
        if (isOnlyLong(clause) && past(clause) != null) {
            return new Does(sessions.session(clause, past(clause)));
        }
        // Nobody tells at what time it was without how long.
        boolean timed = clause.time() != null && clause.minutes() == null;
        boolean ahead = !clause.has(Word.WAS) && (clause.has(Word.WILL) || (timed && plans.planOrNull(clause) != null));
        var past = ahead ? null : past(clause);
        var plan = clause.has(Word.WAS) ? null : plans.planOrNull(clause);
        if ((past == null) == (plan == null) || (clause.endsStrangely() && past(clause) != null && plan != null)) {
            return new Meant.Doubt();
        }
        // "Wir entscheiden am 12.3., wann": a day alone beside a strange word is for anything.
        boolean onlyADay = plan != null && plan.time() == null && clause.unknown() > 0 && !clause.has(Word.MEETING);
        if (onlyADay) {
            return new Meant.Doubt();
        }
        return new Does(plan == null ? sessions.session(clause, past) : plan);
    }

    /** "Mittwoch 60 min": nobody plans how long without at what time. */
    private static boolean isOnlyLong(Clause clause) {
        return clause.minutes() != null && clause.time() == null && !clause.has(Word.WILL) && clause.unknown() <= 1;
    }

    private @Nullable LocalDate past(Clause clause) {
        if (clause.days().isEmpty()) {
            return null;
        }
        var day = clause.days().getFirst().resolve(today, Direction.PAST);
        var time = clause.time();
        boolean later =
                today.equals(day) && time != null && today.atTime(time.start()).isAfter(asked.now());
        return later ? null : day;
    }
}
