package de.tandembote.understanding.words;

import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads the words of one language from its file. */
final class VocabularyFile {

    private final Vocabulary vocabulary;

    VocabularyFile(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void read(Path path, Faults faults) {
        var file = YamlNode.read(path, faults);
        if (file.isAbsent()) {
            return;
        }
        file.allow(Arrays.stream(Word.values()).map(Word::key).toArray(String[]::new));
        var entries = file.entries();
        for (var word : Word.values()) {
            var entry = entries.get(word.key());
            if (entry == null) {
                file.get(word.key());
            } else if (hasValues(word)) {
                entry.entries().forEach((value, list) -> phrases(word, value(word, value, list), list));
            } else {
                phrases(word, 0, entry);
            }
        }
    }

    private static boolean hasValues(Word word) {
        return switch (word) {
            case WEEKDAY, WEEKDAY_SHORT, MONTH, NUMBER, ORDINAL, DAY_OFFSET, MONTH_OFFSET, YEAR_OFFSET, MONTH_EDGE ->
                true;
            case FEAST, CLOCK, FRACTION, DURATION -> true;
            default -> false;
        };
    }

    private static int value(Word word, String value, YamlNode at) {
        if (word == Word.FEAST) {
            return feast(value, at);
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            at.fault("\"%s\" is not a whole number.".formatted(value));
            return 0;
        }
    }

    private static int feast(String key, YamlNode at) {
        for (var feast : Feast.values()) {
            if (feast.key().equals(key)) {
                return feast.code();
            }
        }
        at.fault("\"%s\" is no feast known here.".formatted(key));
        return 0;
    }

    private void phrases(Word word, int value, YamlNode list) {
        for (var item : list.items()) {
            var text = item.text();
            int gap = text.indexOf('…');
            var head = gap < 0 ? Vocabulary.texts(text) : Vocabulary.texts(text.substring(0, gap));
            var tail = gap < 0 ? head : Vocabulary.texts(text.substring(gap + 1));
            if (head.isEmpty() || tail.isEmpty()) {
                item.fault("a word or phrase is expected here.");
            } else if (word == Word.PLACE_ENDING) {
                vocabulary.learnAffix("*" + text, Word.PLACE, value);
            } else if (text.startsWith("*") || text.endsWith("*")) {
                vocabulary.learnAffix(text, word, value);
            } else if (gap >= 0) {
                vocabulary.learnParted(head, tail, word);
            } else {
                phrase(word, value, item, head);
            }
        }
    }

    private void phrase(Word word, int value, YamlNode item, List<String> tokens) {
        var known = vocabulary.learn(tokens, word, value);
        if (known != null && known != value) {
            item.fault("\"%s\" has another value already.".formatted(item.text()));
        }
        var bare = Compounds.withoutUmlauts(item.text());
        if (word.compareTo(Word.WEEKDAY) >= 0 && !bare.equals(item.text())) {
            vocabulary.learn(Vocabulary.texts(bare), word, value);
        }
    }
}
