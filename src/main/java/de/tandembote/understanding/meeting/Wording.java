package de.tandembote.understanding.meeting;

import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.words.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The signs of a clause one after another, for what depends on which word stands beside which. */
final class Wording {

    private final List<Sign> signs = new ArrayList<>();

    void add(Sign sign) {
        signs.add(sign);
    }

    List<Sign> signs() {
        return Collections.unmodifiableList(signs);
    }

    boolean isEmpty() {
        return signs.isEmpty();
    }

    /** Whether nothing has been said yet but "und" or "aber". */
    boolean isOpen() {
        return signs.stream().allMatch(Wording::isLink);
    }

    /** Whether the first thing said is this, "und" and "aber" aside. */
    boolean opensWith(Word word) {
        for (var sign : signs) {
            if (!isLink(sign)) {
                return sign instanceof Sign.Said(var piece) && piece.is(word);
            }
        }
        return false;
    }

    /** Whether the very first thing said is this. */
    boolean startsWith(Word word) {
        return isSaid(0, word);
    }

    /** Whether this is among the last things said so far. */
    boolean endsWith(Word word, int last) {
        for (int back = 1; back <= last; back++) {
            if (isSaid(signs.size() - back, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is said by single words, not by a phrase. */
    boolean saysInOneWord(Word word) {
        return signs.stream()
                .filter(sign -> sign instanceof Sign.Said(var piece) && piece.is(word))
                .allMatch(sign ->
                        sign instanceof Sign.Said(var piece) && piece.raw().indexOf(' ') < 0);
    }

    /** Whether a "not" stands right before this word, or right behind it as the last thing said. */
    boolean negates(Word word) {
        for (int at = 0; at + 1 < signs.size(); at++) {
            if (isSaid(at, Word.NOT) && isSaid(at + 1, word)) {
                return true;
            }
        }
        if (isDenied(word)) {
            return true;
        }
        int last = signs.size() - 1;
        int before = isSaid(last - 1, Word.FILLER) ? last - 2 : last - 1;
        return isSaid(last, Word.NOT) && isSaid(before, word);
    }

    /** "Hat nicht geklappt", "wir trafen uns leider nicht"; but not "getroffen nicht am 5.". */
    private boolean isDenied(Word word) {
        boolean follows = false;
        for (int at = 0; at < signs.size(); at++) {
            if (follows && isSaid(at, Word.NOT)) {
                boolean ofADay =
                        at + 1 < signs.size() && (signs.get(at + 1) instanceof Sign.On || isSaid(at + 1, Word.ON));
                return !ofADay;
            }
            follows = isSaid(at, word) || (follows && isSaid(at, Word.FILLER));
        }
        return false;
    }

    /** "Fast getroffen", "almost met", but "fast zwei Stunden getroffen". */
    boolean isAlmost() {
        for (int at = 0; at + 1 < signs.size(); at++) {
            int next = isSaid(at + 1, Word.FILLER) && !isSaid(at + 1, Word.NOT) ? at + 2 : at + 1;
            boolean almost = isSaid(at, Word.ALMOST);
            if (almost && (isSaid(next, Word.MET) || isSaid(next, Word.FAILED) || isSaid(next, Word.NOT))) {
                return true;
            }
        }
        // "Hat fast geklappt": the second half of the verb stands last.
        int last = signs.size() - 1;
        boolean told = signs.stream().anyMatch(sign -> sign instanceof Sign.Said(var piece) && piece.is(Word.MET));
        return told && isSaid(last, Word.FILLER) && isSaid(last - 1, Word.ALMOST);
    }

    /** Whether "vor" or "nach" leads to a day or month, so that it is another one. */
    boolean hasDayBeside() {
        for (int at = 0; at + 1 < signs.size(); at++) {
            int next = isSaid(at + 1, Word.ON) ? at + 2 : at + 1;
            boolean beside = isSaid(at, Word.BEFORE) || isSaid(at, Word.AFTER) || isSaid(at, Word.UNTIL);
            boolean vague = next < signs.size() && signs.get(next) instanceof Sign.Vague;
            boolean day = next < signs.size() && signs.get(next) instanceof Sign.On && !isSaid(at, Word.UNTIL);
            if (beside && (vague || day || isSaid(next, Word.MONTH))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLink(Sign sign) {
        return sign instanceof Sign.Said(var piece) && (piece.is(Word.AND) || piece.is(Word.BUT) || piece.is(Word.OR));
    }

    private boolean isSaid(int at, Word word) {
        return at >= 0 && at < signs.size() && signs.get(at) instanceof Sign.Said(var piece) && piece.is(word);
    }
}
