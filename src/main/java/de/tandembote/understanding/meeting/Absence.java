package de.tandembote.understanding.meeting;

import de.tandembote.understanding.words.Word;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Joins until when somebody is away with the wish for silence until then. */
final class Absence {

    private Absence() {}

    /** "Bin bis 15.4. im Urlaub" tells until when, "bitte keine Nachrichten" tells what. */
    static List<Clause> joined(List<Clause> clauses) {
        var absence = first(clauses, clause -> isAbsence(clause) && clause.until() != null);
        var silence = first(clauses, clause -> MessageWishes.isSilence(clause) && clause.until() == null);
        if (absence == null || silence == null || absence == silence) {
            return clauses;
        }
        silence.join(absence);
        return clauses.stream().filter(clause -> clause != absence).toList();
    }

    private static boolean isAbsence(Clause clause) {
        return clause.has(Word.ABSENT) || clause.has(Word.OTHER_EVENT);
    }

    private static @Nullable Clause first(List<Clause> clauses, Predicate<Clause> fits) {
        return clauses.stream().filter(fits).findFirst().orElse(null);
    }
}
