package de.tandembote.understanding.meeting;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Understood;
import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;

/** Reads what a reply says about the tandem's meetings and about the messages themselves. */
public final class MeetingReply {

    private MeetingReply() {}

    /** What is to be done. */
    public static Understood read(Pieces pieces, Asked asked) {
        var clauses = Clauses.of(Signs.of(pieces));
        if (asked.question() == QuestionKind.ECHO && !asked.understood().isEmpty()) {
            var corrected = new Corrections(asked).read(clauses.parts());
            if (corrected != null) {
                return corrected;
            }
        }
        return new Grammar(asked).read(clauses.joined());
    }

    /** Whether a day or a time is named, however vaguely. */
    public static boolean isDated(Pieces pieces) {
        return Signs.of(pieces).stream()
                .anyMatch(sign -> sign instanceof Sign.On || sign instanceof Sign.At || sign instanceof Sign.Vague);
    }

    /** Whether "Stopp" is said once and clearly, whatever else is. */
    public static boolean saysStop(Pieces pieces) {
        boolean once =
                pieces.all().stream().filter(piece -> piece.is(Word.STOP)).count() == 1;
        return once
                && Clauses.of(Signs.of(pieces)).joined().stream()
                        .filter(clause -> clause.has(Word.STOP))
                        .allMatch(clause -> clause.unknown() <= 1 && !clause.has(Word.NOT) && !clause.isQuestion());
    }

    /** Whether it may be a wish for no more messages of a kind. */
    public static boolean maySayNoMoreOfAKind(Pieces pieces) {
        return MessageKinds.mayBeUnwanted(pieces);
    }
}
