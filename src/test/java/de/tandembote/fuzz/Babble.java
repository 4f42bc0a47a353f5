package de.tandembote.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Texts of words that the bot knows, dates, numbers, marks and rubbish, in any order. */
final class Babble {

    private static final int LONGEST = 20_000;

    private static final List<String> DATES = List.of(
            "5.3.",
            "05.03.2026",
            "5. März",
            "31.2.",
            "29.2.",
            "0.0.",
            "99.99.9999",
            "2026-03-12",
            "3/12/2026",
            "12/3",
            "KW 53",
            "KW 0",
            "in 14 Tagen",
            "in 999999 Wochen",
            "übermorgen",
            "nächsten Dienstag",
            "heute",
            "gestern",
            "Ende März",
            "am 1.",
            "Ostern",
            "second Tuesday in March",
            "1st",
            "31st of June",
            "zum 30. Februar");

    private static final List<String> TIMES = List.of(
            "15 Uhr",
            "24:00",
            "25:61",
            "14h",
            "1430",
            "halb drei",
            "Viertel nach zwei",
            "dreiviertel acht",
            "von 14 bis 15:30 Uhr",
            "3pm",
            "12 am",
            "1,5 Std.",
            "anderthalb Stunden",
            "999999 Stunden",
            "0 Minuten",
            "2 ½ h",
            "90 min",
            "eine Stunde später",
            "um 0",
            "half past",
            "quarter to");

    private static final List<String> MARKS = List.of(
            ".", ",", "!", "?", ";", ":", "-", "–", "/", "(", ")", "\"", "„", "…", "\n", "\n\n", "\t", "*", "|", "'",
            "+", "%", "=", "#", ">", "> ", "1)", "2:", "3.", "•");

    private static final List<String> ODD = List.of(
            "👍",
            "👎",
            "👍🏽",
            "👨‍👩‍👧",
            "🇩🇪",
            "\ud83d",
            "\udc4d",
            "\0",
            "\u0001",
            "\u001b",
            "\u0085",
            "\u2028",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\uffff",
            "e\u0301\u0301\u0301",
            "ﬀ",
            "İ",
            "ı",
            "ẞ",
            "٣",
            "३",
            "三",
            "½",
            "²",
            "𝟓",
            "x".repeat(300),
            "9".repeat(40),
            "a@example.org",
            "https://example.org/?a=b",
            "Köln",
            "Café Müller",
            "B3.14");

    private final List<List<String>> sources;

    private Babble(List<List<String>> sources) {
        this.sources = sources;
    }

    /** With the words of every language. */
    static Babble ofVocabulary() {
        var words = new ArrayList<String>();
        try (var files = Files.list(Path.of("bot-scripts", "vocabulary"))) {
            for (var file : files.sorted().toList()) {
                collect(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)), words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Words are likelier than what stands between them.
        return new Babble(List.of(words, words, words, DATES, TIMES, MARKS, ODD));
    }

    String next(Chance chance) {
        int most = chance.oneIn(50) ? LONGEST : 1 + chance.mostlySmall(2_000);
        var sources = chance.oneIn(3) ? List.of(chance.of(this.sources), chance.of(this.sources)) : this.sources;
        var text = new StringBuilder();
        while (text.length() < most) {
            int times = chance.oneIn(40) ? chance.mostlySmall(1_000) : 1;
            var word = mistyped(chance.of(chance.of(sources)), chance);
            for (int again = 0; again < times && text.length() < most; again++) {
                text.append(word).append(chance.oneIn(5) ? "" : " ");
            }
        }
        return text.substring(0, Math.min(most, text.length()));
    }

    private static String mistyped(String word, Chance chance) {
        if (!chance.oneIn(20) || word.isEmpty()) {
            return word.replace("…", chance.oneIn(2) ? "wir" : "").replace("*", "");
        }
        int at = chance.below(word.length());
        return word.substring(0, at) + (char) (' ' + chance.below(0x250)) + word.substring(at + chance.below(2));
    }

    private static void collect(Object value, List<String> words) {
        switch (value) {
            case Map<?, ?> map -> {
                map.keySet().forEach(key -> collect(key, words));
                map.values().forEach(each -> collect(each, words));
            }
            case Collection<?> all -> all.forEach(each -> collect(each, words));
            case String text -> words.add(text);
            case null, default -> {
                // A number says nothing.
            }
        }
    }
}
