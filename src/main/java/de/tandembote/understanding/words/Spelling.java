package de.tandembote.understanding.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends one wrong, missing or additional letter in long words. Two words one letter apart become the same when the
 * right letter is left out of each; so a look-up takes as many steps as the word has letters.
 */
final class Spelling {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 30;

    /** Words that may be guessed; a negation never is ("meinen" is one letter from "keinen"). */
    private static final Set<Word> MENDED = Set.of(
            Word.MET,
            Word.MEETING,
            Word.WEEKDAY,
            Word.MONTH,
            Word.HOURS,
            Word.MINUTES,
            Word.PLAN,
            Word.MOVE,
            Word.CANCEL,
            Word.DURATION,
            Word.DAY_OFFSET,
            Word.COMING,
            Word.UPCOMING,
            Word.AFTER_NEXT,
            Word.LAST,
            Word.BEFORE_LAST,
            Word.QUARTER_HOURS,
            Word.FRACTION,
            Word.NUMBER,
            Word.ORDINAL,
            Word.FEAST);

    /** "Zeiten" is one letter from "zweiten", "Osten" from "Ostern": of such words only long ones are guessed. */
    private static final Set<Word> MENDED_IF_LONG = Set.of(Word.NUMBER, Word.ORDINAL, Word.FEAST);

    private static final int LONG = 9;

    private final Map<String, String> byShortened = new HashMap<>();

    void learn(String word, Word meaning) {
        if (word.length() >= (MENDED_IF_LONG.contains(meaning) ? LONG : SHORTEST) && MENDED.contains(meaning)) {
            byShortened.put(word, word);
            for (int at = 1; at < word.length(); at++) {
                byShortened.putIfAbsent(without(word, at), word);
            }
        }
    }

    /** The known word that was probably meant; null where there is none. The first letter is always right. */
    @Nullable
    String mend(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return null;
        }
        var mended = byShortened.get(word);
        for (int at = 1; at < word.length() && mended == null; at++) {
            mended = byShortened.get(without(word, at));
        }
        return mended != null && isOneEdit(word, mended) ? mended : null;
    }

    /** Leaving out different letters could join words that are two edits apart. */
    private static boolean isOneEdit(String one, String other) {
        int start = 0;
        int least = Math.min(one.length(), other.length());
        while (start < least && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int rest = Math.max(one.length(), other.length()) - start - end;
        return rest <= 1 || isSwap(one, other, start, rest);
    }

    private static boolean isSwap(String one, String other, int start, int rest) {
        return rest == 2
                && one.length() == other.length()
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }
}
