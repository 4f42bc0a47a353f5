package de.tandembote.understanding;

import de.tandembote.understanding.HoursReader.Amount;
import de.tandembote.understanding.Sign.Found;
import org.jspecify.annotations.Nullable;

/** Reads "90 Minuten", "knapp zwei Stunden", "60-90 Minuten", "eine Stunde später"; looks a few pieces ahead. */
final class DurationReader {

    private static final int MINUTES_A_DAY = 24 * 60;

    /** Longer than any tandem meets: what was written is something else. */
    private static final int LONGEST = 12 * 60;

    private final Pieces pieces;
    private final HoursReader hours;
    private final SpanReader spans;

    DurationReader(Pieces pieces) {
        this.pieces = pieces;
        this.hours = new HoursReader(pieces);
        this.spans = new SpanReader(pieces);
    }

    /** The duration that starts at this piece; null where none does. */
    @Nullable
    Found read(int at) {
        int start = pieces.skipAny(at, 3, Word.ABOUT);
        var range = range(start);
        if (range != null) {
            return range;
        }
        var days = spans.read(at);
        if (days != null) {
            return shifted(days.days() * MINUTES_A_DAY, days.next());
        }
        var amount = amount(start);
        if (amount == null) {
            return null;
        }
        var shifted = shifted(amount.minutes(), amount.next());
        if (shifted != null) {
            return shifted;
        }
        boolean plausible = amount.minutes() > 0 && amount.minutes() <= LONGEST;
        return new Found(plausible ? new Sign.Lasting(amount.minutes()) : new Sign.Vague(), amount.next());
    }

    private @Nullable Found shifted(int minutes, int at) {
        if (pieces.is(at, Word.LATER)) {
            return new Found(new Sign.Shifted(minutes), at + 1);
        }
        return pieces.is(at, Word.EARLIER) ? new Found(new Sign.Shifted(-minutes), at + 1) : null;
    }

    /** "60 bis 90 Minuten" names no duration. */
    private @Nullable Found range(int at) {
        boolean from = pieces.number(at) >= 0;
        boolean to = pieces.isMark(at + 1, "-") || pieces.isAny(at + 1, Word.UNTIL, Word.OR, Word.TO);
        var until = from && to ? amount(at + 2) : null;
        return until == null ? null : new Found(new Sign.Vague(), until.next());
    }

    private @Nullable Amount amount(int at) {
        var minutes = minutes(at);
        return minutes != null ? minutes : hours.read(at);
    }

    /** "90 Minuten", "60'", and "Dauer: 1:15". */
    private @Nullable Amount minutes(int at) {
        int number = pieces.number(at);
        if (number < 0) {
            return null;
        }
        if (pieces.is(at + 1, Word.MINUTES)) {
            return new Amount(number, pieces.skip(at + 2, "."));
        }
        boolean prime = pieces.isMark(at + 1, "'") || pieces.isMark(at + 1, "’") || pieces.isMark(at + 1, "′");
        if (pieces.isDigits(at) && prime && number >= 5) {
            return new Amount(number, at + 2);
        }
        int lead = pieces.isMark(at - 1, ":") ? at - 2 : at - 1;
        boolean parted = pieces.isMark(at + 1, ":") && pieces.isGluedDigits(at + 2) && number <= 4;
        return parted && pieces.is(lead, Word.LENGTH) && !pieces.is(at + 3, Word.HOURS)
                ? new Amount(number * 60 + pieces.number(at + 2), at + 3)
                : null;
    }
}
