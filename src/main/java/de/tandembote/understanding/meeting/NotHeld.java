package de.tandembote.understanding.meeting;

import static de.tandembote.understanding.meeting.Says.does;
import static de.tandembote.understanding.meeting.Says.doubt;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.time.Direction;
import de.tandembote.understanding.words.Word;
import java.util.List;
import java.util.stream.Stream;

/** Reads of meetings that were not, or will not be. */
final class NotHeld {

    /** So many strange words may tell why there was no meeting. */
    private static final int STRANGE_WORDS = 2;

    private final Asked asked;

    NotHeld(Asked asked) {
        this.asked = asked;
    }

    /** "Fehlanzeige für Februar", "im August nix". */
    boolean isNothing(Clause clause) {
        boolean about =
                asked.question() == QuestionKind.MONTHLY_REMINDER || asked.question() == QuestionKind.MEETING_CHECK;
        return about
                && clause.has(Word.NOTHING)
                && !clause.has(Word.WILL)
                && !clause.has(Word.ELSE)
                && clause.days().isEmpty()
                && clause.unknown() <= 1
                && !clause.isQuestion();
    }

    List<Meant> cancelled(Clause clause) {
        if (clause.has(Word.NOT) || clause.asksItself() || clause.days().size() > 1) {
            return doubt();
        }
        var today = asked.now().toLocalDate();
        boolean past = !clause.days().isEmpty() && clause.days().getFirst().resolve(today, Direction.FUTURE) == null;
        if (asked.question() == QuestionKind.MEETING_CHECK || past) {
            return does(new Act.NoSession());
        }
        if (asked.question() == QuestionKind.MEETING_PROPOSAL) {
            return does(new Act.DeclineMeeting());
        }
        return does(new Act.CancelMeeting(
                clause.days().isEmpty() ? null : clause.days().getFirst().resolve(today, Direction.FUTURE)));
    }

    static boolean failed(Clause clause) {
        return clause.has(Word.FAILED)
                || (clause.has(Word.MET)
                        && clause.has(Word.NOT)
                        && (clause.days().isEmpty() || clause.negates(Word.MET)))
                || ((clause.has(Word.MET) || clause.has(Word.MEETING)) && clause.has(Word.NOTHING));
    }

    List<Meant> noSession(Clause clause) {
        if (clause.isQuestion() || clause.has(Word.NEXT_TIME) || clause.negates(Word.FAILED)) {
            return doubt();
        }
        if (isAhead(clause)) {
            // "Unser Treffen morgen fällt flach".
            boolean named = clause.has(Word.MEETING) && !clause.wording().hasDayBeside();
            return named ? cancelled(clause) : doubt();
        }
        // "Am 5.3. nicht getroffen" before a planned one: which of them fell through is not said out of the blue.
        return asked.question() == QuestionKind.MEETING_PROPOSAL
                ? List.of(new Meant.Open())
                : does(new Act.NoSession());
    }

    /** "Kein Treffen vor dem 2.4. möglich" tells of what will be. */
    private boolean isAhead(Clause clause) {
        var today = asked.now().toLocalDate();
        return clause.wording().hasDayBeside()
                || Stream.concat(clause.days().stream(), Stream.ofNullable(clause.until()))
                        .anyMatch(day -> day.resolve(today, Direction.PAST) == null
                                && day.resolve(today, Direction.FUTURE) != null);
    }

    /** "Diesen Monat nicht", "daher habe ich diesen Monat kein Tandemtreffen hinbekommen". */
    boolean isNotThisMonth(Clause clause) {
        boolean none = clause.negates(Word.MEETING) && clause.unknown() <= STRANGE_WORDS && !clause.has(Word.UNSETTLED);
        return asked.question() == QuestionKind.MONTHLY_REMINDER
                && clause.has(Word.THIS_MONTH)
                && clause.has(Word.NOT)
                && (clause.unknown() == 0 || none)
                && !clause.isQuestion();
    }
}
