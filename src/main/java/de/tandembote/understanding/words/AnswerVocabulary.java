package de.tandembote.understanding.words;

import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import de.tandembote.script.Language;
import java.nio.file.Path;
import java.util.List;

/**
 * The words of answers, of all languages together. "Nicht dabei" declines an invitation and leaves out a question of a
 * survey, so each of the two has its own.
 *
 * @param events for answers to invitations
 * @param surveys for answers to surveys
 */
public record AnswerVocabulary(Lexicon<AnswerWord> events, Lexicon<AnswerWord> surveys) {

    /** Reads {@code vocabulary/answers.<language>.yaml} for every language. */
    public static AnswerVocabulary read(Path botScripts, Faults faults) {
        var vocabulary = new AnswerVocabulary(new Lexicon<>(AnswerWord.class), new Lexicon<>(AnswerWord.class));
        for (var language : Language.values()) {
            var file = botScripts.resolve("vocabulary").resolve("answers." + language.code() + ".yaml");
            PhraseFile.read(file, List.of(AnswerWord.values()), faults, vocabulary::learn);
        }
        return vocabulary;
    }

    private void learn(AnswerWord word, int value, YamlNode item) {
        boolean learnt = (word.use() == AnswerWord.Use.SURVEY || events.learn(item.text(), word, value))
                && (word.use() == AnswerWord.Use.EVENT || surveys.learn(item.text(), word, value));
        if (!learnt) {
            item.fault("a word or phrase is expected here.");
        }
    }
}
