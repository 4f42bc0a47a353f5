package de.tandembote.understanding.meeting;

import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.words.Word;
import java.util.HashSet;
import java.util.List;

/** Tells greetings, thanks, good wishes and regrets from what is to be done. */
final class Courtesy {

    private static final int LONGEST_NAME = 4;

    private Courtesy() {}

    /** Whether each sentence greets, thanks or wishes well, and none asks or names a time. */
    static boolean isAll(List<Clause> clauses) {
        var polite = new HashSet<Integer>();
        clauses.stream()
                .filter(clause -> clause.has(Word.THANKS)
                        || clause.has(Word.GREETING)
                        || clause.has(Word.CLOSING)
                        || (clause.has(Word.WISH) && !clause.has(Roles.TAKERS)))
                .forEach(clause -> polite.add(clause.sentence()));
        return !polite.isEmpty()
                && clauses.stream()
                        .allMatch(clause -> (polite.contains(clause.sentence()) || isSmall(clause) || isName(clause))
                                && !clause.isQuestion()
                                && !clause.isHedged()
                                && (clause.has(Word.THANKS) || !clause.has(Roles.PLANS))
                                && !clause.has(Word.MET)
                                && !clause.has(Word.BUT)
                                && !clause.has(Word.NOT)
                                && !clause.hasTime());
    }

    /** "Ihre Gudrun Ahlers". */
    private static boolean isName(Clause clause) {
        return clause.wording().signs().size() <= LONGEST_NAME
                && clause.wording().signs().stream()
                        .allMatch(sign -> sign instanceof Sign.Said(var piece)
                                && Character.isUpperCase(piece.raw().codePointAt(0)));
    }

    private static boolean isSmall(Clause clause) {
        return clause.unknown() == 0 && !clause.has(Roles.TAKERS) && !clause.hasDetails();
    }

    /** "Tut mir leid, da bin ich in Vilnius": a reason at that time, with regret, says no to a proposal. */
    static boolean isRegret(List<Meant> meant, List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> clause.has(Word.SORRY))
                && clauses.stream().anyMatch(clause -> clause.has(Word.THAT_TIME))
                && clauses.stream()
                        .noneMatch(clause -> clause.isQuestion()
                                || clause.hasTime()
                                || clause.has(Word.MET)
                                || clause.has(Word.NOT)
                                || clause.has(Word.MESSAGE))
                && meant.stream().allMatch(each -> each instanceof Meant.Chat || each instanceof Meant.Polite);
    }
}
