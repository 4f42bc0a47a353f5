package de.tandembote.understanding.meeting;

import static de.tandembote.understanding.meeting.Says.does;
import static de.tandembote.understanding.meeting.Says.doubt;
import static de.tandembote.understanding.meeting.Says.orDoubt;

import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.time.Day;
import de.tandembote.understanding.time.Direction;
import de.tandembote.understanding.words.Word;
import java.util.List;

/** Reads what a person wishes of the messages themselves: silence for a while or for good, messages again. */
final class MessageWishes {

    /** Such a wish is clear with a few strange words in it. */
    private static final int STRANGE_WORDS = 2;

    private final Asked asked;

    MessageWishes(Asked asked) {
        this.asked = asked;
    }

    List<Meant> start(Clause clause) {
        return unless(clause, new Act.Start());
    }

    static boolean isSilence(Clause clause) {
        return clause.has(Word.STOP) || clause.has(Word.PAUSE);
    }

    List<Meant> silence(Clause clause) {
        var until = clause.until();
        boolean notBefore = until == null && clause.days().size() == 1 && clause.has(Word.ONLY);
        if (notBefore && !clause.isVague() && !clause.isQuestion()) {
            // "Bitte nicht vor dem 14. September".
            return pause(clause.days().getFirst());
        }
        boolean never = clause.has(Word.STOP) && until == null && clause.days().isEmpty();
        if ((clause.has(Word.NOT) && !never)
                || clause.isVague()
                || !clause.days().isEmpty()
                || clause.isQuestion()) {
            return doubt();
        }
        if (until != null) {
            return pause(until);
        }
        return clause.has(Word.STOP) ? unless(clause, new Act.Stop()) : doubt();
    }

    List<Meant> pause(Day until) {
        var date = until.resolve(asked.now().toLocalDate(), Direction.FUTURE);
        return date == null ? doubt() : does(new Act.Pause(date));
    }

    static boolean isStart(Clause clause) {
        return clause.has(Word.START) && clause.until() == null;
    }

    boolean isLater(Clause clause) {
        var today = asked.now().toLocalDate();
        return clause.days().stream().anyMatch(day -> !today.equals(day.resolve(today, Direction.PAST)));
    }

    /** Nothing that was not understood may stand beside it, and no negation. */
    List<Meant> unless(Clause clause, Act act) {
        boolean clear =
                clause.unknown() <= STRANGE_WORDS && !clause.has(Word.NOT) && !clause.isQuestion() && !isLater(clause);
        return clear ? does(act) : orDoubt(clause);
    }
}
