package de.tandembote.understanding.answer;

import de.tandembote.understanding.words.AnswerWord;
import de.tandembote.understanding.words.Lexicon;
import java.util.function.Predicate;

/**
 * Tells whether what stands beside an answer is no more than courtesy. Whoever answers an invitation is understood
 * however much is said beside it; here each word must be known, and none may tell when, how or with whom somebody
 * comes.
 */
public final class Courtesies {

    private final AnswerText text;
    private final Predicate<String> isCourtesy;

    private Courtesies(AnswerText text, Predicate<String> isCourtesy) {
        this.text = text;
        this.isCourtesy = isCourtesy;
    }

    /**
     * Whether a text says no more than yes, no or perhaps, why not, thanks and greetings.
     *
     * @param isCourtesy whether a part of it is thanks or greetings alone in any other message
     */
    public static boolean areAllOf(String text, Lexicon<AnswerWord> words, Predicate<String> isCourtesy) {
        var courtesies = new Courtesies(AnswerText.of(text, words), isCourtesy);
        return EventSentences.of(courtesies.text).stream()
                .noneMatch(
                        sentence -> sentence.asks() || sentence.parts().stream().anyMatch(courtesies::saysMore));
    }

    private boolean saysMore(EventPart part) {
        return part.hasAny(AnswerWord.MANNER, AnswerWord.OTHERS, AnswerWord.IF, AnswerWord.TELL)
                || (part.unknown() > 0 && !part.isName() && !isCourtesy.test(text.raw(part.from(), part.to())));
    }
}
