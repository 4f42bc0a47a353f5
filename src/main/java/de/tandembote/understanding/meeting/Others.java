package de.tandembote.understanding.meeting;

import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.words.Piece;
import de.tandembote.understanding.words.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells meetings with somebody else from those of the two: "mit meiner Chefin gesprochen", "treffe ich meine
 * Schwester". Who is only talked about, or lends the office, changes nothing.
 */
final class Others {

    /** Words between "mit" and the person: "mit meiner sehr netten neuen Chefin". */
    private static final int FARTHEST = 5;

    private static final Set<String> GENITIVES =
            Set.of("meiner", "meines", "unserer", "unseres", "der", "des", "einer", "eines", "ihrer", "seiner");

    /** "Wie am 5.3. mit Ihnen besprochen" is said to the coordination. */
    private static final Set<String> READERS = Set.of("ihnen", "euch", "dir", "you");

    private final Clause part;
    private final List<Sign> signs;

    private Others(Clause part) {
        this.part = part;
        this.signs = part.wording().signs();
    }

    /** Whether a part, not yet joined with others, tells of a meeting with somebody else. */
    static boolean areMetIn(Clause part) {
        var others = new Others(part);
        for (int at = 0; at < others.signs.size(); at++) {
            if (others.areMetAt(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean areMetAt(int at) {
        if (is(at, Word.WITH) && READERS.contains(text(at + 1).toLowerCase(Locale.ROOT))) {
            return part.has(Word.MET) && !part.has(Roles.PLANS);
        }
        if (!is(at, Word.OTHERS) && !is(at, Word.PLACE)) {
            return false;
        }
        for (int back = at - 1; back >= 0 && back >= at - FARTHEST; back--) {
            if (is(back, Word.WITH) || isAppointmentAt(back)) {
                return !isNamed(at, back) && !isTopic(back);
            }
            if (!(signs.get(back) instanceof Sign.Said) || isAnyOf(back, Word.MET, Word.PLAN, Word.INVERTED)) {
                break;
            }
            if (isAnyOf(back, Word.CONCERNING, Word.TOPIC, Word.BECAUSE, Word.PLACE_LEAD, Word.BESIDE)) {
                return false;
            }
        }
        return is(at, Word.OTHERS) && isSubjectOrObject(at);
    }

    /** "Einen Termin beim Arzt". */
    private boolean isAppointmentAt(int at) {
        return text(at).startsWith("bei") && is(at - 1, Word.MEETING);
    }

    /** "Mit Kollegin Weber" may be the partner, "mit dem anderen Büro" is nobody. */
    private boolean isNamed(int at, int with) {
        boolean title = is(at, Word.TITLE) && isName(at + 1);
        boolean place = !is(at, Word.OTHERS) && (with < at - 2 || with == at - 1);
        return title || place || isAdjective(at);
    }

    /** "Die anderen Themen". */
    private boolean isAdjective(int at) {
        return text(at).endsWith("anderen") && isCapital(at + 1) && !is(at + 1, Word.TOGETHER);
    }

    private boolean isSubjectOrObject(int at) {
        boolean happens = part.has(Word.MET) || part.has(Roles.PLANS) || part.has(Word.WILL);
        boolean calledOff = part.has(Word.FAILED) || part.has(Word.CANCEL);
        boolean name = is(at, Word.TITLE) && (isName(at + 1) || at == 0);
        return happens && !calledOff && !name && !isAdjective(at) && !isGenitive(at);
    }

    /** "Im Büro meiner Chefin". */
    private boolean isGenitive(int at) {
        return at > 1
                && signs.get(at - 1) instanceof Sign.Said(var article)
                && GENITIVES.contains(article.text())
                && (signs.get(at - 2) instanceof Sign.Where || isCapital(at - 2));
    }

    /** "Über den Ärger mit meiner Chefin gesprochen", "wegen eines Termins mit meiner Chefin". */
    private boolean isTopic(int with) {
        boolean together = false;
        boolean topic = false;
        for (int at = 0; at < signs.size(); at++) {
            together |= is(at, Word.TOGETHER) && !is(at, Word.WITH);
            topic |= at < with && is(at, Word.TOPIC) && at + 1 < signs.size() && signs.get(at + 1) instanceof Sign.Said;
            if (at < with && is(at, Word.BECAUSE)) {
                return true;
            }
        }
        return topic && together;
    }

    private boolean isAnyOf(int at, Word... words) {
        for (var word : words) {
            if (is(at, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int at, Word word) {
        return at >= 0 && at < signs.size() && signs.get(at) instanceof Sign.Said(Piece piece) && piece.is(word);
    }

    private String text(int at) {
        return at < signs.size() && signs.get(at) instanceof Sign.Said(var piece) ? piece.raw() : "";
    }

    private boolean isName(int at) {
        return isCapital(at) && signs.get(at) instanceof Sign.Said(var piece) && piece.isStrange();
    }

    private boolean isCapital(int at) {
        return at >= 0 && at < signs.size() && !text(at).isEmpty() && Character.isUpperCase(text(at).codePointAt(0));
    }
}
