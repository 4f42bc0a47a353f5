package de.tandembote.understanding.meeting;

import de.tandembote.script.MeetingForm;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Act.LogSession;
import de.tandembote.understanding.Act.Pause;
import de.tandembote.understanding.Act.PlanMeeting;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.time.Day;
import de.tandembote.understanding.time.Direction;
import de.tandembote.understanding.time.MonthOf;
import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.time.WeekDay;
import de.tandembote.understanding.words.Word;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person wants changed in an act; the last word counts where something is named twice. */
final class Change {

    private final Asked asked;
    private final List<Clause> parts;

    Change(Asked asked, List<Clause> parts) {
        this.asked = asked;
        this.parts = parts;
    }

    /** The act as it holds now, the same where nothing of it was named; null where it cannot be said how. */
    @Nullable
    Act applyTo(Act act) {
        return switch (act) {
            case LogSession log -> log(log);
            case PlanMeeting plan -> plan(plan);
            case Pause pause -> pause(pause);
            default -> act;
        };
    }

    private @Nullable Act log(LogSession log) {
        var day = day();
        var date = log.date();
        if (day != null || monthNamed() > 0) {
            date = moved(log.date(), day, Direction.PAST);
            if (date == null) {
                return null;
            }
        }
        var minutes = minutes();
        var form = form();
        return new LogSession(date, minutes == null ? log.minutes() : minutes, form == null ? log.form() : form);
    }

    private @Nullable Act plan(PlanMeeting plan) {
        var day = day();
        var shift = last(parts.stream().map(Clause::shift));
        var date = plan.date();
        var time = plan.time();
        if (day != null || monthNamed() > 0) {
            date = moved(plan.date(), day, Direction.FUTURE);
        } else if (shift != null) {
            var start = plan.date().atTime(time == null ? LocalTime.MIN : time).plusMinutes(shift);
            date = start.toLocalDate();
            time = time == null ? null : start.toLocalTime();
        }
        if (date == null) {
            return null;
        }
        var at = last(parts.stream().map(Clause::time));
        var minutes = minutes();
        var form = form();
        var place = last(parts.stream().map(Clause::place));
        return new PlanMeeting(
                date,
                at == null ? time : at.start(),
                minutes == null ? plan.minutes() : minutes,
                form == null ? plan.form() : form,
                place != null ? place : form == null || form == MeetingForm.IN_PERSON ? plan.place() : null);
    }

    private @Nullable Act pause(Pause pause) {
        var until = last(parts.stream().map(Clause::until));
        var day = until == null ? day() : until;
        var date = day == null ? pause.until() : day.resolve(asked.now().toLocalDate(), Direction.FUTURE);
        return date == null ? null : new Pause(date);
    }

    /** A day without month is one of the month that was understood, a bare weekday one of that week. */
    private @Nullable LocalDate moved(@Nullable LocalDate date, @Nullable Day day, Direction direction) {
        var today = asked.now().toLocalDate();
        try {
            if (day == null) {
                return date == null ? null : date.withMonth(monthNamed());
            }
            if (date != null && day instanceof Day.Dated dated && dated.month() == MonthOf.UNSAID) {
                return date.withDayOfMonth(dated.day());
            }
        } catch (DateTimeException _) {
            return null;
        }
        if (date != null && day instanceof WeekDay.Plain(var weekday, var which) && which == WeekDay.Plain.Which.BARE) {
            var inThatWeek =
                    date.plusDays(weekday.getValue() - date.getDayOfWeek().getValue());
            boolean fits = direction == Direction.PAST ? !inThatWeek.isAfter(today) : inThatWeek.isAfter(today);
            return fits ? inThatWeek : day.resolve(today, direction);
        }
        return day.resolve(today, direction);
    }

    private @Nullable Day day() {
        return last(parts.stream().flatMap(part -> part.days().stream()));
    }

    private @Nullable Integer minutes() {
        return last(parts.stream().map(Clause::minutes));
    }

    private @Nullable MeetingForm form() {
        return last(parts.stream().map(Clause::form));
    }

    private int monthNamed() {
        return parts.stream().mapToInt(Change::month).reduce(0, (before, month) -> month > 0 ? month : before);
    }

    /** The month that a part names without a day; 0 for none. */
    static int month(Clause part) {
        for (var sign : part.wording().signs()) {
            if (sign instanceof Sign.Said(var piece) && piece.is(Word.MONTH)) {
                return piece.value(Word.MONTH);
            }
        }
        return 0;
    }

    private static <T> @Nullable T last(Stream<? extends @Nullable T> named) {
        T last = null;
        for (var each : named.toList()) {
            last = each == null ? last : each;
        }
        return last;
    }
}
