package de.tandembote.understanding.meeting;

import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.words.Piece;
import de.tandembote.understanding.words.Word;
import java.util.List;
import java.util.Set;

/** Tells what the two talked about from a worry: "über den Konflikt in meinem Team gesprochen". */
final class Content {

    private static final Set<String> THE_TWO = Set.of("wir", "uns", "we", "us", "our", "we've", "beide", "both");
    /** "Thema: Konflikte im Team". */
    private static final Set<String> TOPICS = Set.of("thema", "themen", "schwerpunkt", "topic", "topics");

    private static final Set<String> READERS = Set.of("ihnen", "dir", "euch", "you");

    private Content() {}

    /** Whether every worry in it is the topic of a talk that was, and none is about the partner. */
    static boolean isAllWorry(Clause clause) {
        var signs = clause.wording().signs();
        boolean told = clause.has(Word.MET) || clause.has(Word.WAS) || isAny(signs, 0, TOPICS);
        if (!told || clause.isQuestion() || clause.isHedged() || clause.has(Word.PROPOSE)) {
            return false;
        }
        boolean topic = false;
        boolean trouble = false;
        for (int at = 0; at < signs.size(); at++) {
            topic |= is(signs, at, Word.TOPIC);
            boolean worry = is(signs, at, Word.WORRY);
            if (worry && (!is(signs, at, Word.TROUBLE) || !(topic || isTalkedOver(signs, at)))) {
                return false;
            }
            trouble |= worry;
            boolean reader = is(signs, at, Word.WITH) && isAny(signs, at + 1, READERS);
            boolean partner = is(signs, at, Word.TOGETHER) && !is(signs, at, Word.WITH) && !isAny(signs, at, THE_TWO);
            if (reader || (partner && trouble)) {
                return false;
            }
        }
        return trouble;
    }

    /** "Den Konflikt im Team besprochen". */
    private static boolean isTalkedOver(List<Sign> signs, int from) {
        for (int at = from; at < signs.size(); at++) {
            if (is(signs, at, Word.TOPIC) && is(signs, at, Word.MET)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAny(List<Sign> signs, int at, Set<String> texts) {
        return at < signs.size() && signs.get(at) instanceof Sign.Said(var piece) && texts.contains(piece.text());
    }

    private static boolean is(List<Sign> signs, int at, Word word) {
        return signs.get(at) instanceof Sign.Said(Piece piece) && piece.is(word);
    }
}
