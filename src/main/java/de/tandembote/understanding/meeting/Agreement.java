package de.tandembote.understanding.meeting;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.words.Word;

/** Knows yes and no to a proposal where they stand in other words, or not at the start. */
final class Agreement {

    private final Asked asked;

    Agreement(Asked asked) {
        this.asked = asked;
    }

    /** "Von meiner Seite spricht nichts dagegen" says yes without opening with it. */
    boolean isYesSomewhere(Clause clause) {
        boolean agrees = clause.has(Word.YES) || (clause.has(Word.PLAN) && !clause.hasDetails());
        return isProposal()
                && agrees
                && !clause.hasTime()
                && clause.shift() == null
                && !clause.isQuestion()
                && !clause.has(Word.NOT);
    }

    /** "Da muss ich leider passen", and "it didn't" where it is asked whether it did. */
    boolean isNoSomewhere(Clause clause) {
        boolean bareNot = asked.question() == QuestionKind.MEETING_CHECK
                && clause.has(Word.NOT)
                && clause.unknown() <= (clause.has(Word.SORRY) ? 1 : 0)
                && !clause.hasDetails()
                && !clause.has(Roles.HEADS)
                && !clause.has(Word.MEETING)
                && !clause.has(Word.PRAISE)
                && !clause.has(Word.WORRY);
        if (bareNot && !clause.isQuestion()) {
            return true;
        }
        return isProposal()
                && clause.has(Word.NO)
                && !isDoublyDenied(clause)
                && !clause.hasTime()
                && !clause.isQuestion()
                && !clause.has(Word.BUT);
    }

    /** "Perfekt!" agrees to a proposal, "war super" tells that it was. */
    boolean agreesByPraise(Clause clause) {
        boolean clear = clause.has(Word.PRAISE)
                && clause.unknown() == 0
                && !clause.has(Word.NOT)
                && !clause.hasTime()
                && clause.shift() == null;
        boolean other = clause.has(Word.LATER) || clause.has(Word.EARLIER);
        boolean told = asked.question() == QuestionKind.MEETING_CHECK && clause.has(Word.WAS);
        return clear && !other && !clause.isQuestion() && !clause.has(Word.THANKS) && (isProposal() || told);
    }

    /** "Bin nicht dabei", "Termin steht nicht mehr", "ja?": neither a yes nor a no. */
    boolean isDenied(Clause clause) {
        boolean denied = clause.has(Word.NOT) || clause.has(Word.NOTHING) || clause.has(Word.NO_LONGER);
        boolean asked = clause.asksItself() && clause.wording().signs().size() == 1;
        return isProposal() && clause.has(Word.YES) && (denied || asked);
    }

    /** "Ich sage nicht nein", "keine Absage": what it comes to is asked. */
    private static boolean isDoublyDenied(Clause clause) {
        return clause.negates(Word.NO);
    }

    boolean isUnable(Clause clause) {
        boolean suits = clause.has(Word.SUITS) || clause.has(Word.PROPOSE);
        return (clause.has(Word.UNABLE) && !clause.negates(Word.UNABLE))
                || (suits && clause.has(Word.NOT) && !clause.has(Word.WAS))
                || (isProposal()
                        && (clause.has(Word.ABSENT) || clause.has(Word.OTHER_EVENT))
                        && !clause.has(Word.WAS)
                        && !clause.has(Roles.PLANS));
    }

    private boolean isProposal() {
        return asked.question() == QuestionKind.MEETING_PROPOSAL;
    }
}
