package de.tandembote.understanding.meeting;

import de.tandembote.understanding.Act;
import de.tandembote.understanding.Act.LogSession;
import de.tandembote.understanding.Act.Pause;
import de.tandembote.understanding.Act.PlanMeeting;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Understood;
import de.tandembote.understanding.time.Day;
import de.tandembote.understanding.time.Direction;
import de.tandembote.understanding.time.MonthOf;
import de.tandembote.understanding.time.WeekDay;
import de.tandembote.understanding.words.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads from an answer to an echo what holds instead: "nicht der 5., der 6.", "nur 45 Minuten", "doch lieber per
 * Teams".
 */
final class Corrections {

    /** What begins something new, whatever was understood before. */
    private static final Set<Word> OWN_MATTERS =
            EnumSet.of(Word.PAUSE, Word.STOP, Word.START, Word.HELP, Word.WORRY, Word.QUESTION, Word.CONDITION);

    /** What says that something told before does not hold. */
    private static final Set<Word> DENIALS =
            EnumSet.of(Word.NO, Word.NOT, Word.INSTEAD, Word.INSTEAD_OF, Word.BUT, Word.ONLY, Word.RATHER);

    private final Asked asked;
    private final List<Act> before;

    Corrections(Asked asked) {
        this.asked = asked;
        this.before = asked.understood();
    }

    /**
     * What holds now.
     *
     * @param parts of the reply, not yet joined: in each of them a "not" goes for all that it names
     * @return null where nothing is said that could change what was understood
     */
    @Nullable
    Understood read(List<Clause> parts) {
        var event = eventInstead(parts);
        if (event != null) {
            return corrected(List.of(event));
        }
        var answer = otherAnswer(parts);
        if (answer != null) {
            return corrected(List.of(answer));
        }
        var instead = insteadOfWhatIsDenied(parts);
        if (instead != null) {
            return corrected(instead);
        }
        boolean denied = parts.stream().anyMatch(part -> part.has(DENIALS));
        var others = parts.stream()
                .filter(part -> isOfAnotherMeeting(part) || (!denied && tellsOfAnotherDay(part)))
                .map(Clause::sentence)
                .collect(Collectors.toSet());
        var kept = parts.stream()
                .filter(part -> !others.contains(part.sentence()))
                .filter(this::isAboutWhatWasUnderstood)
                .filter(part -> !part.has(Word.NOT) && !part.has(Word.UNABLE))
                .toList();
        boolean calledOff = has(PlanMeeting.class)
                && parts.stream()
                        .anyMatch(part -> (part.has(Word.CANCEL) || part.has(Word.FAILED)) && !part.has(Word.NOT));
        if (kept.isEmpty() || calledOff) {
            return null;
        }
        boolean either = parts.stream().anyMatch(part -> part.has(Word.OR) && part.hasDetails());
        if (either || kept.stream().anyMatch(part -> part.isVague() || part.isHedged() || part.asksItself())) {
            return Understood.unclear();
        }
        var change = new Change(asked, kept);
        var only = onlyOneDenied(parts, kept);
        var changed = before.stream()
                .map(act -> only == null || act.equals(only) ? change.applyTo(act) : act)
                .toList();
        if (changed.stream().anyMatch(Objects::isNull)) {
            return Understood.unclear();
        }
        long different = changed.stream().filter(act -> !before.contains(act)).count();
        if (different > 1) {
            return Understood.unclear();
        }
        return different == 0 ? Understood.acts(List.of()) : corrected(changed);
    }

    /**
     * "Nicht am 5.3., sondern am 6.3.": the one act on the day that does not hold, where nothing but the day changes.
     */
    private @Nullable Act onlyOneDenied(List<Clause> parts, List<Clause> kept) {
        var denied = parts.stream()
                .filter(part -> part.has(Word.NOT))
                .flatMap(part -> part.days().stream())
                .toList();
        boolean more = kept.stream()
                .anyMatch(part -> part.days().size() != 1
                        || part.time() != null
                        || part.minutes() != null
                        || part.form() != null
                        || part.shift() != null);
        var on = before.stream()
                .filter(act -> denied.stream().anyMatch(day -> isOn(act, day)))
                .toList();
        return more || on.size() != 1 ? null : on.getFirst();
    }

    private boolean isOn(Act act, Day day) {
        var today = asked.now().toLocalDate();
        var date = act instanceof LogSession log ? log.date() : act instanceof PlanMeeting plan ? plan.date() : null;
        if (date == null) {
            return false;
        }
        boolean weekday = day instanceof WeekDay.Plain(var name, var _) && name == date.getDayOfWeek();
        boolean number =
                day instanceof Day.Dated(int of, var month) && month == MonthOf.UNSAID && of == date.getDayOfMonth();
        return weekday
                || number
                || date.equals(day.resolve(today, Direction.PAST))
                || date.equals(day.resolve(today, Direction.FUTURE));
    }

    /** "Doch, passt" after a refusal, "ich kann doch nicht" after a yes. */
    private @Nullable Act otherAnswer(List<Clause> parts) {
        if (parts.stream().anyMatch(part -> part.isQuestion() || part.hasDetails() || part.isHedged())) {
            return null;
        }
        boolean can = parts.stream().anyMatch(part -> part.has(Word.SUITS) && !part.has(Word.NOT));
        boolean cannot =
                parts.stream().anyMatch(part -> part.has(Word.UNABLE) || (part.has(Word.SUITS) && part.has(Word.NOT)));
        if (has(Act.DeclineMeeting.class) && can && !cannot) {
            return new Act.ConfirmMeeting();
        }
        return has(Act.ConfirmMeeting.class) && cannot && !can ? new Act.DeclineMeeting() : null;
    }

    /** "Das hat gar nicht stattgefunden, es ist erst am 26. August geplant": another act altogether. */
    private @Nullable List<Act> insteadOfWhatIsDenied(List<Clause> parts) {
        boolean denied = parts.stream()
                .anyMatch(part ->
                        (has(LogSession.class) && (part.has(Word.FAILED) || (part.has(Word.MET) && part.has(Word.NOT))))
                                || (has(Act.CancelMeeting.class) && part.has(Word.CANCEL) && part.has(Word.NOT)));
        if (!denied) {
            return null;
        }
        var told = parts.stream()
                .filter(part -> part.has(Roles.PLANS) || part.isDetail())
                .filter(part -> !part.has(Word.NOT) && !part.has(Word.FAILED))
                .toList();
        var out = new Asked(null, null, asked.now(), asked.language());
        var acts = new Grammar(out).read(Clauses.join(told)).acts();
        return acts.isEmpty() ? null : acts;
    }

    private static Understood corrected(List<? extends @Nullable Act> acts) {
        var hold = new ArrayList<Act>();
        for (var act : acts) {
            hold.add(Objects.requireNonNull(act));
        }
        return Understood.acts(List.of(new Act.Correct(hold)));
    }

    /** Whether it names something that one of the acts has, and tells of nothing new. */
    private boolean isAboutWhatWasUnderstood(Clause part) {
        boolean plan = has(PlanMeeting.class);
        boolean log = has(LogSession.class);
        boolean pause = has(Pause.class);
        if (pause) {
            return part.until() != null || !part.days().isEmpty();
        }
        if (part.has(OWN_MATTERS) || part.until() != null || !(plan || log)) {
            return false;
        }
        return !isOfAnotherMeeting(part) && (part.hasDetails() || Change.month(part) > 0);
    }

    /**
     * "Genau. Und getroffen haben wir uns auch am 11.6." after a plan: something new, with all that its sentence says.
     */
    private boolean isOfAnotherMeeting(Clause part) {
        boolean plan = has(PlanMeeting.class);
        boolean log = has(LogSession.class);
        if (has(Pause.class)) {
            return false;
        }
        boolean ahead = part.has(Word.NEXT_TIME) || (part.has(Roles.PLANS) && part.hasTime());
        boolean behind = part.has(Word.MET) && part.hasTime();
        boolean further = part.has(Word.MORE) || (part.wording().startsWith(Word.AND) && part.has(Word.MET));
        boolean more = further && part.hasTime();
        return more || (ahead && !plan) || (behind && !log);
    }

    /** "Wir haben uns am 11.6. getroffen" after a session on the 4th, by itself: there were two. */
    private boolean tellsOfAnotherDay(Clause part) {
        return asked.standsAlone()
                && has(LogSession.class)
                && part.has(Word.MET)
                && part.days().size() == 1
                && before.stream().noneMatch(act -> isOn(act, part.days().getFirst()));
    }

    private boolean has(Class<? extends Act> kind) {
        return before.stream().anyMatch(kind::isInstance);
    }

    /** "Ich wollte doch absagen" after an acceptance, and the other way round. */
    private @Nullable Act eventInstead(List<Clause> parts) {
        if (parts.stream().anyMatch(Clause::isQuestion)) {
            return null;
        }
        boolean refuses = parts.stream()
                .anyMatch(part -> !part.has(Word.NOT)
                        && (part.has(Word.CANCEL) || (part.has(Word.NO) && !part.opensWith(Word.NO))));
        boolean agrees = parts.stream().anyMatch(part -> part.has(Word.YES) && !part.has(Word.NOT));
        boolean denied =
                parts.stream().anyMatch(part -> part.has(Word.NOT) && (part.has(Word.NO) || part.has(Word.CANCEL)));
        if (has(Act.AcceptEvent.class) && refuses) {
            return new Act.DeclineEvent();
        }
        return has(Act.DeclineEvent.class) && agrees && denied ? new Act.AcceptEvent() : null;
    }
}
