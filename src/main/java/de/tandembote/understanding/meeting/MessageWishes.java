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
    private static final int STRANGE_WORDS = 3;

    private final Asked asked;

    MessageWishes(Asked asked) {
        this.asked = asked;
    }

    List<Meant> start(Clause clause) {
        return unless(clause, new Act.Start(MessageKinds.in(clause)));
    }

    static boolean isSilence(Clause clause) {
        return clause.has(Word.STOP)
                || clause.has(Word.PAUSE)
                || wantsNoMessages(clause)
                || MessageKinds.areUnwanted(clause);
    }

    /** "Schickt mir bis 9.11. nix"; "ich habe keine Nachricht erhalten" wishes for nothing. */
    private static boolean wantsNoMessages(Clause clause) {
        boolean none = clause.has(Word.NOT) || clause.has(Word.NOTHING);
        boolean past = clause.has(Word.WAS) && !clause.has(Word.WILL);
        return clause.has(Word.MESSAGE) && none && !past && !clause.has(Roles.TAKERS) && !clause.has(Word.TOGETHER);
    }

    private static boolean isForGood(Clause clause) {
        return clause.has(Word.STOP) || (wantsNoMessages(clause) && clause.has(Word.NO_LONGER));
    }

    List<Meant> silence(Clause clause) {
        var until = clause.until();
        if (!MessageKinds.isOfRemindersAtMost(clause)
                && (until != null || !clause.days().isEmpty())) {
            // A pause of surveys alone: there is none.
            return doubt();
        }
        if (until == null && MessageKinds.areUnwanted(clause)) {
            boolean unclear = clause.isVague() || !clause.days().isEmpty() || asks(clause);
            return unclear ? doubt() : does(new Act.Stop(MessageKinds.in(clause)));
        }
        boolean notBefore = until == null && clause.days().size() == 1 && clause.has(Word.ONLY);
        if (notBefore && !clause.isVague() && !clause.isQuestion()) {
            // "Bitte nicht vor dem 14. September".
            return pause(clause.days().getFirst());
        }
        boolean never = isForGood(clause) && until == null && clause.days().isEmpty();
        if ((clause.has(Word.NOT) && !never && !wantsNoMessages(clause))
                || clause.isVague()
                || !clause.days().isEmpty()
                || asks(clause)) {
            return doubt();
        }
        if (until != null) {
            return pause(until);
        }
        if (clause.has(Word.STOP)) {
            // "Meine Mentorin schickt mir keine Nachrichten mehr".
            return clause.has(Word.TOGETHER) || clause.has(Word.WORRY) || isOfSomethingElse(clause)
                    ? orDoubt(clause)
                    : unless(clause, new Act.Stop(MessageKinds.in(clause)));
        }
        // "Keine Anhänge mehr" is about something else than messages.
        return isForGood(clause) && clause.unknown() == 0 ? does(new Act.Stop(MessageKinds.in(clause))) : doubt();
    }

    /** "Könnt ihr mich bis 8.9. in Ruhe lassen?" only asks out of politeness. */
    private static boolean asks(Clause clause) {
        boolean named = clause.has(Word.MESSAGE) || !MessageKinds.in(clause).isEmpty();
        boolean polite = !clause.has(Word.QUESTION) && (clause.until() != null || named);
        return clause.isQuestion() && !polite;
    }

    /** "Stop smoking". */
    private static boolean isOfSomethingElse(Clause clause) {
        return MessageKinds.strangeBeside(clause) > 0
                && !clause.has(Word.MESSAGE)
                && clause.wording().saysInOneWord(Word.STOP);
    }

    List<Meant> pause(Day until) {
        var date = until.resolve(asked.now().toLocalDate(), Direction.FUTURE);
        return date == null ? doubt() : does(new Act.Pause(date));
    }

    static boolean isStart(Clause clause) {
        return (clause.has(Word.START) || MessageKinds.areWantedBack(clause))
                && clause.until() == null
                && !clause.isOfOthers();
    }

    boolean isLater(Clause clause) {
        var today = asked.now().toLocalDate();
        return clause.days().stream().anyMatch(day -> !today.equals(day.resolve(today, Direction.PAST)));
    }

    /** Nothing that was not understood may stand beside it, and no negation. */
    List<Meant> unless(Clause clause, Act act) {
        boolean clear = clause.unknown() <= STRANGE_WORDS && !clause.has(Word.NOT) && !asks(clause) && !isLater(clause);
        return clear ? does(act) : orDoubt(clause);
    }
}
