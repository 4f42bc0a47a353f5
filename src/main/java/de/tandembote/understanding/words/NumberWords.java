package de.tandembote.understanding.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers and ordinals written as words, German and English, which follow from a rule and need no list:
 * "einundzwanzig", "fünfundvierzigsten", "twenty-first". Folded like every word; a phrase of several words is parted by
 * spaces.
 */
final class NumberWords {

    private static final int MOST = 199;
    private static final int LAST_DAY = 31;

    private static final List<String> GERMAN = List.of(
            "null",
            "ein",
            "zwei",
            "drei",
            "vier",
            "fuenf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwoelf",
            "dreizehn",
            "vierzehn",
            "fuenfzehn",
            "sechzehn",
            "siebzehn",
            "achtzehn",
            "neunzehn");
    private static final List<String> GERMAN_TENS = List.of(
            "", "zehn", "zwanzig", "dreissig", "vierzig", "fuenfzig", "sechzig", "siebzig", "achtzig", "neunzig");
    private static final List<String> ENGLISH = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ENGLISH_TENS =
            List.of("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ENDINGS = List.of("e", "en", "er", "em", "es");

    private NumberWords() {}

    /** The German number as other words begin with it: "ein", "zwei". */
    static String stem(int number) {
        return number == 1 ? "ein" : german(number);
    }

    static Map<String, Integer> cardinals() {
        var words = new LinkedHashMap<String, Integer>();
        for (int number = 2; number <= MOST; number++) {
            words.put(german(number), number);
            words.put(withoutUmlauts(german(number)), number);
            words.put(english(number), number);
            words.put(english(number).replace(' ', '-'), number);
        }
        words.put("hundert", 100);
        return words;
    }

    static Map<String, Integer> ordinals() {
        var words = new LinkedHashMap<String, Integer>();
        for (int number = 1; number <= LAST_DAY; number++) {
            for (var ending : ENDINGS) {
                words.put(germanOrdinal(number) + ending, number);
                words.put(withoutUmlauts(germanOrdinal(number)) + ending, number);
            }
            words.put(englishOrdinal(number), number);
            words.put(englishOrdinal(number).replace(' ', '-'), number);
        }
        return words;
    }

    private static String withoutUmlauts(String folded) {
        return folded.replace("fuenf", "funf").replace("zwoelf", "zwolf");
    }

    private static String german(int number) {
        if (number >= 100) {
            return "einhundert" + (number == 100 ? "" : german(number - 100));
        }
        if (number < 20) {
            return number == 1 ? "eins" : GERMAN.get(number);
        }
        var tens = GERMAN_TENS.get(number / 10);
        return number % 10 == 0 ? tens : GERMAN.get(number % 10) + "und" + tens;
    }

    private static String germanOrdinal(int number) {
        return switch (number) {
            case 1 -> "erst";
            case 3 -> "dritt";
            case 7 -> "siebt";
            case 8 -> "acht";
            default -> german(number) + (number < 20 ? "t" : "st");
        };
    }

    private static String english(int number) {
        if (number >= 100) {
            return "one hundred" + (number == 100 ? "" : " and " + english(number - 100));
        }
        if (number < 20) {
            return ENGLISH.get(number);
        }
        var tens = ENGLISH_TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + " " + ENGLISH.get(number % 10);
    }

    private static String englishOrdinal(int number) {
        if (number > 20 && number % 10 > 0) {
            return ENGLISH_TENS.get(number / 10) + " " + englishOrdinal(number % 10);
        }
        return switch (number) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            case 5 -> "fifth";
            case 8 -> "eighth";
            case 9 -> "ninth";
            case 12 -> "twelfth";
            case 20 -> "twentieth";
            case 30 -> "thirtieth";
            default -> english(number) + "th";
        };
    }
}
