package de.tandembote.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Stands in for values while a text is put together and parsed: one private-use character for each value, so that
 * nothing in a value is ever read as Markdown, as a variable or as HTML.
 */
final class Markers {

    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    private final List<String> values = new ArrayList<>();

    /** Keeps a value, made one line, and returns the character that stands for it. */
    String keep(String value) {
        values.add(BETWEEN_WORDS.matcher(value).replaceAll(" ").strip());
        return Character.toString(FIRST + values.size() - 1);
    }

    /** The text with each value in its place. */
    String fill(String text) {
        var filled = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var index = text.charAt(i) - FIRST;
            if (index >= 0 && index < values.size()) {
                filled.append(values.get(index));
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }

    /** Whether a text that a person wrote holds a character that would be taken for a value. */
    static boolean occursIn(String text) {
        return text.chars().anyMatch(c -> c >= FIRST && c <= LAST);
    }
}
