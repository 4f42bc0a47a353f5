package de.tandembote.understanding.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words made of words, which need no list of their own: "Mittwochnachmittag", "zweieinhalb", "anderthalbstündig". */
final class Compounds {

    private static final List<String> ENDINGS = List.of("", "e", "en", "er", "es", "em");
    private static final int MOST_HOURS = 6;
    private static final int MOST_MINUTES = 120;

    private final List<Compound> all = new ArrayList<>();
    private final Map<Word, Map<String, Integer>> words;

    private Compounds(Map<Word, Map<String, Integer>> words) {
        this.words = words;
    }

    /** A word with one of its meanings. */
    record Compound(String text, Word word, int value) {}

    /** All that can be made of these words, which are folded. */
    static List<Compound> of(Map<Word, Map<String, Integer>> words) {
        var compounds = new Compounds(words);
        compounds.partsOfWeekdays();
        compounds.mixedHours();
        compounds.lengths();
        return compounds.all;
    }

    /** "Marz", "ubermorgen": how it is typed on a keyboard without umlauts. */
    static String withoutUmlauts(String text) {
        return text.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    }

    private void partsOfWeekdays() {
        for (var part : List.of(Word.MORNING, Word.NOON, Word.AFTERNOON, Word.EVENING)) {
            of(part).keySet().forEach(name -> partOfWeekdays(name, part));
        }
        // By itself it is tomorrow.
        partOfWeekdays("morgen", Word.MORNING);
    }

    private void partOfWeekdays(String name, Word part) {
        of(Word.WEEKDAY).forEach((weekday, value) -> {
            add(weekday + name, Word.WEEKDAY, value);
            add(weekday + name, part, 0);
        });
    }

    /** "Zweieinhalb", "dreiundeinhalb", "eindreiviertel", before "Stunden". */
    private void mixedHours() {
        for (int hours = 1; hours <= MOST_HOURS; hours++) {
            var number = NumberWords.stem(hours);
            for (var part :
                    Map.of("einviertel", 15, "einhalb", 30, "dreiviertel", 45).entrySet()) {
                add(number + part.getKey(), Word.FRACTION, hours * 60 + part.getValue());
                add(number + "und" + part.getKey(), Word.FRACTION, hours * 60 + part.getValue());
            }
        }
    }

    private void lengths() {
        for (int hours = 1; hours <= MOST_HOURS; hours++) {
            lasting(NumberWords.stem(hours) + "stuendig", hours * 60);
        }
        for (int minutes = 5; minutes <= MOST_MINUTES; minutes += 5) {
            lasting(NumberWords.stem(minutes) + "minuetig", minutes);
        }
        var fractions =
                all.stream().filter(each -> each.word() == Word.FRACTION).toList();
        fractions.forEach(each -> lasting(each.text() + "stuendig", each.value()));
        of(Word.FRACTION).forEach((text, minutes) -> lasting(text + "stuendig", minutes));
    }

    private void lasting(String text, int minutes) {
        ENDINGS.forEach(ending -> add(text + ending, Word.DURATION, minutes));
    }

    private Map<String, Integer> of(Word word) {
        return words.getOrDefault(word, Map.of());
    }

    private void add(String text, Word word, int value) {
        all.add(new Compound(text, word, value));
    }
}
