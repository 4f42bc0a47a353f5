package de.tandembote.understanding.words;

import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import de.tandembote.script.Language;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The words of answers, of all languages together. "Nicht dabei" declines an invitation and leaves out a question of a
 * survey, so each of the two has its own.
 *
 * @param events for answers to invitations
 * @param surveys for answers to surveys
 */
public record AnswerVocabulary(AnswerPhrases events, AnswerPhrases surveys) {

    /** Reads {@code vocabulary/answers.<language>.yaml} for every language. */
    public static AnswerVocabulary read(Path botScripts, Faults faults) {
        var vocabulary = new AnswerVocabulary(new AnswerPhrases(), new AnswerPhrases());
        for (var language : Language.values()) {
            var file = botScripts.resolve("vocabulary").resolve("answers." + language.code() + ".yaml");
            vocabulary.readFile(YamlNode.read(file, faults));
        }
        return vocabulary;
    }

    private void readFile(YamlNode file) {
        if (file.isAbsent()) {
            return;
        }
        file.allow(Arrays.stream(AnswerWord.values()).map(AnswerWord::key).toArray(String[]::new));
        var entries = file.entries();
        for (var word : AnswerWord.values()) {
            var entry = entries.get(word.key());
            if (entry == null) {
                file.get(word.key());
            } else if (word.hasValues()) {
                entry.entries().forEach((value, list) -> readPhrases(word, parse(value, list), list));
            } else {
                readPhrases(word, 0, entry);
            }
        }
    }

    private static int parse(String value, YamlNode at) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            at.fault("\"%s\" is not a whole number.".formatted(value));
            return 0;
        }
    }

    private void readPhrases(AnswerWord word, int value, YamlNode list) {
        for (var item : list.items()) {
            boolean learnt = true;
            if (word.use() != AnswerWord.Use.SURVEY) {
                learnt &= events.learn(item.text(), word, value);
            }
            if (word.use() != AnswerWord.Use.EVENT) {
                learnt &= surveys.learn(item.text(), word, value);
            }
            if (!learnt) {
                item.fault("a word or phrase is expected here.");
            }
        }
    }
}
