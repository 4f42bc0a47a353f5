package de.tandembote.setup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A grade of pay, so far as grades can be compared: A 13 and EG 13 are one level, as administrations count; every B is
 * above every A. Other scales (S, P) have no common measure with these.
 *
 * @param scale A, B or EG
 */
record Grade(String scale, int step) {

    private static final Pattern WRITTEN = Pattern.compile("\\b(A|B|EG?)\\s*(\\d{1,2})(?:[ABCÜ])?\\b");
    private static final int HIGHEST_A = 16;

    /** Reads "A 13", "EG 9b", "E 15Ü", "TVöD EG 10" and the like; empty where nothing of the kind stands there. */
    static Optional<Grade> of(String text) {
        var matcher = WRITTEN.matcher(text.toUpperCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        var scale = matcher.group(1).equals("E") ? "EG" : matcher.group(1);
        return Optional.of(new Grade(scale, Integer.parseInt(matcher.group(2))));
    }

    boolean isAbove(Grade other) {
        return level() > other.level();
    }

    private int level() {
        return scale.equals("B") ? HIGHEST_A + step : step;
    }
}
