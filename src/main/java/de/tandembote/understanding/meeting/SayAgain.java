package de.tandembote.understanding.meeting;

import de.tandembote.understanding.time.DateReader;
import de.tandembote.understanding.time.Day;
import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/**
 * Joins what only says a day once more, a little later, with that day: "am 2. um 10 sehen wir uns, also am 2. April".
 */
final class SayAgain {

    private static final int FARTHEST = 15;
    private static final Set<Word> DENIALS =
            Set.of(Word.NOT, Word.NO, Word.UNABLE, Word.CANCEL, Word.FAILED, Word.RATHER, Word.NEXT_TIME);

    private final Pieces pieces;

    SayAgain(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Whether the sign found at this piece adds nothing but certainty to the day named before. */
    boolean takes(List<Sign> signs, Sign found, int at) {
        if (!isLed(at)) {
            return false;
        }
        int before = lastDay(signs, found instanceof Sign.Vague ? Set.of() : DENIALS);
        if (before >= 0 && signs.get(before) instanceof Sign.Shifted) {
            return found instanceof Sign.On;
        }
        if (before < 0 || !(signs.get(before) instanceof Sign.On(var day)) || day instanceof Day.Sometime) {
            return false;
        }
        if (found instanceof Sign.On(var again)) {
            signs.set(before, new Sign.On(DateReader.same(day, again)));
            return true;
        }
        return found instanceof Sign.Vague;
    }

    /** "Am 5.3. …, es war ein Donnerstag": the weekday belongs to the day named before; without one it is any. */
    void remark(List<Sign> signs, DayOfWeek weekday) {
        int before = lastDay(signs, Set.of());
        if (before >= 0 && signs.get(before) instanceof Sign.On(var day)) {
            signs.set(before, new Sign.On(new Day.OnWeekday(day, weekday)));
        } else if (before < 0) {
            signs.add(new Sign.Vague());
        }
    }

    /** "Also am", "genauer: am"; "so" and "wieder" alone lead to another day. */
    private boolean isLed(int at) {
        int before = pieces.is(at - 1, Word.ON) ? at - 2 : at - 1;
        int mark = pieces.isMark(before, ":") ? before - 1 : before;
        for (int back = mark; back > mark - 2; back--) {
            switch (pieces.at(back).text()) {
                case "also", "genauer", "naemlich", "sprich", "und", "das", "namely", "d", "that", "i" -> {
                    return pieces.is(back, Word.NAMELY);
                }
                default -> {}
            }
        }
        return false;
    }

    /**
     * Where the day named last stands; -1 where none is near or where it was denied: "Montag geht nicht, also
     * Dienstag".
     */
    private static int lastDay(List<Sign> signs, Set<Word> denials) {
        for (int back = signs.size() - 1; back >= 0 && back > signs.size() - FARTHEST; back--) {
            switch (signs.get(back)) {
                case Sign.On _, Sign.Shifted _ -> {
                    return back;
                }
                case Sign.Said(var piece)
                when piece.meanings().keySet().stream().anyMatch(denials::contains) -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }
}
