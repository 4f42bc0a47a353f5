package de.tandembote.understanding.meeting;

import de.tandembote.understanding.time.DateReader;
import de.tandembote.understanding.time.DurationReader;
import de.tandembote.understanding.time.Mentions;
import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.time.Sign.Found;
import de.tandembote.understanding.time.Sign.Stop.Strength;
import de.tandembote.understanding.time.TimeReader;
import de.tandembote.understanding.words.Piece;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Token;
import de.tandembote.understanding.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the signs of a reply from its first piece to its last; what a reader has taken no other looks at. */
final class Signs {

    private final Pieces pieces;
    private final DurationReader durations;
    private final TimeReader times;
    private final DateReader dates;
    private final PlaceReader places;
    private final SayAgain sayAgain;
    private final List<Sign> signs = new ArrayList<>();

    private Signs(Pieces pieces) {
        this.pieces = pieces;
        this.durations = new DurationReader(pieces);
        this.times = new TimeReader(pieces);
        this.dates = new DateReader(pieces);
        this.places = new PlaceReader(pieces);
        this.sayAgain = new SayAgain(pieces);
    }

    static List<Sign> of(Pieces pieces) {
        var signs = new Signs(pieces);
        signs.find();
        return Mentions.settle(signs.signs);
    }

    private void find() {
        int at = 0;
        while (at < pieces.size()) {
            var found = read(at);
            var remark = dates.remark(at);
            if (isGreeting(at)) {
                signs.add(new Sign.Said(greeting(at)));
                at++;
            } else if (remark != null) {
                sayAgain.remark(signs, remark);
                at = dates.behindRemark(at);
            } else if (found != null && sayAgain.takes(signs, found.sign(), at)) {
                at = found.next();
            } else if (found == null) {
                say(at);
                at++;
            } else {
                signs.add(found.sign());
                at = found.next();
                boolean measure = found.sign() instanceof Sign.Lasting || found.sign() instanceof Sign.At;
                boolean abbreviated = measure && startsWithCapital(at);
                if (pieces.at(at - 1).raw().endsWith(".") && (abbreviated || opensSentence(at))) {
                    signs.add(new Sign.Stop(Strength.SENTENCE));
                }
            }
        }
    }

    /** "Morgen!" at the start of a message is no date; "Morgen, 10 Uhr" is one. */
    private boolean isGreeting(int at) {
        if (at > 0 || !pieces.at(0).text().equals("morgen") || !pieces.is(0, Word.DAY_OFFSET)) {
            return false;
        }
        var next = pieces.at(1);
        boolean alone = next.isMark("!") || next.kind() == Token.Kind.LINE_END || next.is(Word.TITLE);
        return alone
                || next.text().equals("zusammen")
                || pieces.isUnknownName(1)
                || (next.isMark(",") && read(2) == null && !pieces.isAny(2, Word.ON, Word.AT));
    }

    private Piece greeting(int at) {
        var piece = pieces.at(at);
        return new Piece(piece.kind(), piece.text(), piece.raw(), piece.glued(), Map.of(Word.GREETING, 0));
    }

    private @Nullable Found read(int at) {
        var duration = durations.read(at);
        if (duration != null) {
            return duration;
        }
        var time = times.read(at);
        if (time != null) {
            return time;
        }
        var date = dates.read(at);
        return date != null ? date : places.read(at);
    }

    private boolean startsWithCapital(int at) {
        var raw = pieces.at(at).raw();
        return !raw.isEmpty() && Character.isUpperCase(raw.codePointAt(0));
    }

    /** The full stop of "am 5.3." also ends the sentence where the next word can only begin one. */
    private boolean opensSentence(int at) {
        var next = pieces.at(at);
        return startsWithCapital(at)
                && (next.is(Word.FILLER)
                        || next.is(Word.NEXT_TIME)
                        || next.is(Word.CLOSING)
                        || next.is(Word.THANKS)
                        || next.is(Word.QUESTION)
                        || next.is(Word.PLAN)
                        || next.is(Word.ABSENT)
                        || next.is(Word.ON));
    }

    private void say(int at) {
        var piece = pieces.at(at);
        boolean abbreviated = piece.isMark(".") && pieces.is(at - 1, Word.TITLE);
        var strength = abbreviated ? null : isSmiley(at) ? Strength.SENTENCE : strength(piece);
        if (strength != null) {
            signs.add(new Sign.Stop(strength));
        } else if (piece.kind() != Token.Kind.MARK || piece.isMark(":")) {
            if (piece.kind() == Token.Kind.SYMBOL
                    || piece.is(Word.SINCE)
                    || isOfAnotherDay(at)
                    || piece.is(Word.AND)
                    || piece.is(Word.BUT)
                    || piece.is(Word.RATHER)
                    || piece.is(Word.NEXT_TIME)) {
                signs.add(new Sign.Stop(Strength.PART));
            }
            signs.add(new Sign.Said(piece));
            if (piece.kind() == Token.Kind.SYMBOL) {
                signs.add(new Sign.Stop(Strength.PART));
            }
        }
    }

    /** "Am 9.2. nicht am 8.". */
    private boolean isOfAnotherDay(int at) {
        return pieces.is(at, Word.NOT)
                && !signs.isEmpty()
                && signs.getLast() instanceof Sign.On
                && pieces.is(at + 1, Word.ON);
    }

    /** ":-)" ends a sentence as a full stop does. */
    private boolean isSmiley(int at) {
        boolean eyes = pieces.isMark(at - 1, ":")
                || pieces.isMark(at - 1, ";")
                || pieces.isMark(at - 2, ":")
                || pieces.isMark(at - 2, ";");
        return (pieces.isMark(at, ")") || pieces.isMark(at, "("))
                && pieces.at(at).glued()
                && eyes;
    }

    private static @Nullable Strength strength(Piece piece) {
        if (piece.kind() == Token.Kind.LINE_END) {
            return Strength.LINE;
        }
        if (piece.kind() != Token.Kind.MARK || !piece.meanings().isEmpty()) {
            return null;
        }
        return switch (piece.text()) {
            case ".", "!", ";" -> Strength.SENTENCE;
            case "?" -> Strength.QUESTION;
            case ",", "(", ")", "-", "*", "•" -> Strength.PART;
            default -> null;
        };
    }
}
