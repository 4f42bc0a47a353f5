package de.tandembote.understanding.meeting;

import de.tandembote.understanding.words.Word;

/** Tells whether a part goes on with what one before it began. */
final class Belonging {

    private Belonging() {}

    /** "Am Montag … auf Dienstag, 14:30 verschieben". */
    static boolean continues(Clause part, Clause before) {
        boolean about = before.has(Word.MET) || before.has(Roles.PLANS);
        if (part.isOfOthers() && !before.isOfOthers() && about) {
            return false;
        }
        if (part.has(Word.MET) && isTold(before) && isOnTheDayOf(before, part)) {
            return before.canTake(part);
        }
        boolean plans = part.has(Roles.PLANS) && before.has(Roles.PLANS) && !part.has(Word.NEXT_TIME);
        return plans && part.days().isEmpty() && takes(before, part);
    }

    private static boolean isTold(Clause before) {
        boolean ofTheTwo = before.has(Word.TOGETHER)
                && (before.has(Word.WAS) || before.has(Word.INVERTED) || before.minutes() != null);
        return before.has(Word.MET) || (before.has(Word.WAS) && before.unknown() == 0) || ofTheTwo;
    }

    private static boolean isOnTheDayOf(Clause before, Clause part) {
        return part.days().isEmpty() && !before.days().isEmpty() && !part.has(Word.NOT);
    }

    /** "Am 12.12. um zwölf. Da treffen wir uns": says of bare details what they are for. */
    static boolean saysWhatFor(Clause part, Clause details) {
        boolean tells = part.has(Roles.PLANS) || (part.has(Word.MET) && !part.has(Word.NOT));
        boolean over = part.has(Roles.PLANS) && details.has(Word.WAS);
        return tells
                && !over
                && part.days().isEmpty()
                && !part.isMarkedAsQuestion()
                && details.isDetail()
                && !details.days().isEmpty()
                && part.canTake(details);
    }

    /** "Am 5.3. getroffen. Über Führung geredet": more of the session told of before. */
    static boolean tellsMoreOf(Clause part, Clause told) {
        boolean held = part.has(Word.MET) && !part.has(Word.NOT) && !part.has(Word.FAILED) && !part.isOfOthers();
        return held
                && !part.hasTime()
                && !part.isMarkedAsQuestion()
                && !part.isHedged()
                && (told.has(Word.MET) || isAgreedBefore(told, part))
                && told.days().size() == 1
                && !told.has(Word.NOT)
                && part.canTake(told);
    }

    /** "Wir haben uns auf den 21. geeinigt, und da hat es geklappt". */
    private static boolean isAgreedBefore(Clause agreed, Clause part) {
        return agreed.has(Word.PLAN)
                && (agreed.has(Word.WAS) || agreed.has(Word.INVERTED))
                && agreed.sentence() == part.sentence();
    }

    /** Whether details can be those of this clause. */
    static boolean takes(Clause clause, Clause details) {
        boolean other = (clause.has(Word.OTHER_EVENT) && !clause.has(Word.MET))
                || clause.has(Word.ABSENT)
                || clause.has(Word.UNABLE)
                || (clause.has(Word.SUITS) && clause.has(Word.NOT));
        boolean owns = clause.has(Roles.TAKERS) || !clause.days().isEmpty() || clause.isOfOthers();
        return !other && owns && clause.canTake(details);
    }

    /** "… am 5. getroffen und am 9.": a further day is one of the same tense. */
    static void inheritTense(Clause part, Clause before) {
        boolean further = !part.days().isEmpty() && part.wording().startsWith(Word.AND);
        if (!further || before.days().isEmpty()) {
            return;
        }
        // "… und dann am 26.8. um 15 Uhr wieder" names when the next one begins.
        boolean begins = part.time() != null && part.minutes() == null;
        if ((before.has(Word.MET) || before.has(Word.WAS)) && !begins) {
            part.note(Word.WAS);
        } else if (before.has(Roles.PLANS) || before.has(Word.WILL)) {
            part.note(Word.WILL);
        }
    }
}
