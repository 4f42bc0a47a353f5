package de.tandembote.understanding.meeting;

import de.tandembote.understanding.Act;
import de.tandembote.understanding.meeting.Meant.Answers;
import de.tandembote.understanding.meeting.Meant.Does;
import de.tandembote.understanding.words.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clause can say, as the readers of clauses put it. */
final class Says {

    private Says() {}

    static List<Meant> orDoubt(Clause clause) {
        return clause.isQuestion() && (clause.unknown() > 0 || clause.has(Word.QUESTION))
                ? does(new Act.ToCoordinator())
                : doubt();
    }

    static List<Meant> does(@Nullable Act act) {
        return act == null ? doubt() : List.of(new Does(act));
    }

    static List<Meant> answers(boolean yes) {
        return List.of(new Answers(yes));
    }

    static List<Meant> polite() {
        return List.of(new Meant.Polite());
    }

    static List<Meant> doubt() {
        return List.of(new Meant.Doubt());
    }
}
