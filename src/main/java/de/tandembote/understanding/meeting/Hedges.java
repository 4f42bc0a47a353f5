package de.tandembote.understanding.meeting;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.words.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs what a person is not sure of: "vielleicht", "ich glaube", "könnte". */
final class Hedges {

    private final @Nullable QuestionKind question;

    Hedges(@Nullable QuestionKind question) {
        this.question = question;
    }

    /**
     * What a clause means, as far as the person is sure: about an act or a time of which not it is asked at once, about
     * anything else unless an act is told elsewhere.
     *
     * @param whole all that was said
     */
    List<Meant> unlessUnsure(Clause clause, List<Meant> meant, List<Clause> whole) {
        if (!clause.isHedged()
                || isTentative(clause)
                || (meant.equals(List.of(new Meant.Does(new Act.ToCoordinator()))) && !isOnlyUnsure(clause))
                || meant.equals(List.of(new Meant.Asks()))) {
            return meant;
        }
        boolean story = clause.has(Word.WAS) && !clause.hasTime();
        boolean aboutItself = clause.hasTime()
                || meant.stream()
                        .anyMatch(each -> each instanceof Meant.Does
                                || each instanceof Meant.Answers
                                || (each instanceof Meant.Detail && !story)
                                || each instanceof Meant.Unable
                                || each instanceof Meant.Doubt);
        boolean aboutItsNeighbours = clause.unknown() == 0
                && !clause.has(Roles.TAKERS)
                && whole.stream()
                        .anyMatch(
                                other -> other != clause && other.sentence() == clause.sentence() && isOfWeight(other));
        return List.of(aboutItself || aboutItsNeighbours ? new Meant.Doubt() : new Meant.Open());
    }

    /** "Vielleicht eine Stunde später?" is polite where a time was proposed; the partner may still say no. */
    private boolean isTentative(Clause clause) {
        boolean time = clause.shift() != null || (!clause.days().isEmpty() && clause.time() != null);
        return question == QuestionKind.MEETING_PROPOSAL && clause.isQuestion() && time && !clause.has(Word.NOT);
    }

    /** "I think so?". */
    private static boolean isOnlyUnsure(Clause clause) {
        return clause.isQuestion() && clause.unknown() == 0 && !clause.has(Word.QUESTION) && !clause.has(Word.WORRY);
    }

    /** "Ich glaube, das passt" answers no reminder. */
    private boolean isOfWeight(Clause clause) {
        boolean onlySuits = clause.has(Word.SUITS) && !clause.hasDetails();
        return question != QuestionKind.MONTHLY_REMINDER || !onlySuits;
    }
}
