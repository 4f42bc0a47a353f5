package de.tandembote.understanding.meeting;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.time.Day;
import de.tandembote.understanding.time.Direction;
import de.tandembote.understanding.words.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a clause that tells of a meeting that was. */
final class Sessions {

    private final Asked asked;
    private final LocalDate today;

    Sessions(Asked asked) {
        this.asked = asked;
        this.today = asked.now().toLocalDate();
    }

    /** Sessions to note; a doubt where it asks, hedges its date or speaks of another time as well. */
    List<Meant> read(Clause clause) {
        var doubt = List.<Meant>of(new Meant.Doubt());
        if (clause.isQuestion()
                || clause.isVague()
                || clause.until() != null
                || clause.wording().hasDayBeside()) {
            return doubt;
        }
        boolean ahead = clause.has(Word.NEXT_TIME)
                || clause.has(Word.MOVE)
                || clause.has(Word.INSTEAD)
                || (clause.has(Word.WILL)
                        && !clause.has(Word.WAS)
                        && !clause.days().isEmpty());
        if (ahead || clause.has(Word.NOT) || clause.has(Word.OR)) {
            return doubt;
        }
        if (clause.days().isEmpty() && !isCheck()) {
            return List.of(new Meant.Open());
        }
        var acts = log(clause, clause.days());
        return acts == null ? doubt : acts;
    }

    private @Nullable List<Meant> log(Clause clause, List<Day> days) {
        if (days.isEmpty()) {
            return isCheck() ? List.of(new Meant.Does(session(clause, shifted(clause)))) : null;
        }
        boolean shared = days.size() > 1 && clause.minutes() != null && !clause.has(Word.EACH);
        var meant = new ArrayList<Meant>();
        for (var day : days) {
            var date = day.resolve(today, Direction.PAST);
            if (date == null || shared) {
                return null;
            }
            meant.add(new Meant.Does(session(clause, date)));
        }
        return meant;
    }

    /** "Einen Tag früher als geplant". */
    private @Nullable LocalDate shifted(Clause clause) {
        var meeting = asked.meeting();
        var shift = clause.shift();
        return meeting == null || shift == null
                ? null
                : meeting.plusMinutes(shift).toLocalDate();
    }

    /** The session that a clause tells of; on the day of the meeting in question no date is needed. */
    Act.LogSession session(Clause clause, @Nullable LocalDate date) {
        var meeting = asked.meeting();
        boolean known = isCheck() && meeting != null && meeting.toLocalDate().equals(date);
        return new Act.LogSession(known ? null : date, clause.minutes(), clause.form());
    }

    private boolean isCheck() {
        return asked.question() == QuestionKind.MEETING_CHECK;
    }
}
