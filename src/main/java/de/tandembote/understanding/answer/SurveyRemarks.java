package de.tandembote.understanding.answer;

import de.tandembote.understanding.Act;
import de.tandembote.understanding.answer.EventSentences.Sentence;
import de.tandembote.understanding.words.AnswerWord;
import de.tandembote.understanding.words.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Finds in what stands beside the answers to a survey the acts that it comes to; comments come to none. */
final class SurveyRemarks {

    private static final Act FOR_A_PERSON = new Act.ToCoordinator();

    private final BesideAnswers beside;
    private final Lexicon<AnswerWord> words;
    private boolean unclear;

    SurveyRemarks(BesideAnswers beside, Lexicon<AnswerWord> words) {
        this.beside = beside;
        this.words = words;
    }

    /** Whether something else was told, but not clearly enough. */
    boolean areUnclear() {
        return unclear;
    }

    /** The acts of whole sentences. */
    List<Act> of(String remarks) {
        var acts = new ArrayList<Act>();
        var text = new AnswerText(remarks, words);
        for (var sentence : EventSentences.of(text)) {
            acts.addAll(of(text, sentence));
        }
        return acts;
    }

    /** Whether a sentence tells of something else than an answer. */
    boolean tells(AnswerText text, Sentence sentence) {
        boolean tandem = sentence.parts().stream().anyMatch(part -> part.has(AnswerWord.TANDEM));
        var about = beside.about(text.raw(sentence.from(), sentence.to()));
        return about.begins(about, tandem, false);
    }

    /** Whether a text is nothing but a wish about messages. */
    boolean silence(String text) {
        var acts = beside.read(text).acts();
        return !acts.isEmpty()
                && acts.stream()
                        .allMatch(act -> act instanceof Act.Stop
                                || act instanceof Act.Pause
                                || act instanceof Act.Start
                                || act instanceof Act.Help);
    }

    /** The acts of what follows an answer: the rest of its sentence is a comment, unless it tells of the two. */
    List<Act> behind(String rest) {
        var acts = new ArrayList<Act>();
        var text = new AnswerText(rest, words);
        boolean comment = true;
        for (var sentence : EventSentences.of(text)) {
            boolean whole =
                    !comment || (text.startsLine(sentence.from()) && sentence.from() > 0) || isEnd(text, sentence);
            acts.addAll(whole ? of(text, sentence) : ofComment(text, sentence));
            comment = false;
        }
        return acts;
    }

    private static boolean isEnd(AnswerText text, Sentence sentence) {
        int at = sentence.from();
        return text.isMark(at, ".")
                || text.isMark(at, "!")
                || text.isMark(at, ";")
                || text.isLineEnd(at)
                || text.isMark(at - 1, ".")
                || text.isMark(at - 1, "!")
                || (text.isLineEnd(at - 1) && at > 0);
    }

    private List<Act> ofComment(AnswerText text, Sentence sentence) {
        if (sentence.asks()) {
            return List.of(FOR_A_PERSON);
        }
        for (var part : sentence.parts()) {
            boolean opens = part.opensWith(AnswerWord.AND) || part.from() > sentence.from();
            if (part.has(AnswerWord.TANDEM) && opens && !part.has(AnswerWord.THAT)) {
                return told(text.raw(part.from(), sentence.to()), true);
            }
        }
        return List.of();
    }

    private List<Act> of(AnswerText text, Sentence sentence) {
        var first = sentence.parts().getFirst();
        boolean asks = (first.opensWith(AnswerWord.QUESTION) && first.length() > 3)
                || first.opensWith(AnswerWord.INVERTED)
                || sentence.parts().stream().anyMatch(part -> part.has(AnswerWord.TELL));
        if (sentence.asks() || asks) {
            return List.of(FOR_A_PERSON);
        }
        boolean tandem = sentence.parts().stream().anyMatch(part -> part.has(AnswerWord.TANDEM));
        return told(text.raw(sentence.from(), sentence.to()), tandem);
    }

    private List<Act> told(String sentence, boolean tandem) {
        var about = beside.about(sentence);
        var understood = beside.read(sentence);
        if (about.begins(about, tandem, false)) {
            unclear |= understood.askBack();
            return understood.acts();
        }
        boolean forAPerson = understood.acts().contains(FOR_A_PERSON) || beside.isWorry(sentence);
        return forAPerson ? List.of(FOR_A_PERSON) : List.of();
    }
}
