package de.tandembote.understanding.time;

import de.tandembote.understanding.time.HoursReader.Amount;
import de.tandembote.understanding.time.Sign.Found;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import org.jspecify.annotations.Nullable;

/** Reads "90 Minuten", "knapp zwei Stunden", "60-90 Minuten", "eine Stunde später"; looks a few pieces ahead. */
public final class DurationReader {

    private static final int MINUTES_A_DAY = 24 * 60;

    /** Longer than any tandem meets: what was written is something else. */
    private static final int LONGEST = 12 * 60;

    private final Pieces pieces;
    private final HoursReader hours;
    private final SpanReader spans;

    public DurationReader(Pieces pieces) {
        this.pieces = pieces;
        this.hours = new HoursReader(pieces);
        this.spans = new SpanReader(pieces);
    }

    /** The duration that starts at this piece; null where none does. */
    @Nullable
    public Found read(int at) {
        int start = pieces.skipAny(at, 3, Word.ABOUT);
        var range = range(start);
        if (range != null) {
            return range;
        }
        var days = daysShifted(at);
        if (days != null) {
            return days;
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

    /** "Einen Tag später", "eine Woche nach dem Termin", "am folgenden Tag". */
    private @Nullable Found daysShifted(int at) {
        if (pieces.isAny(at, Word.UPCOMING, Word.COMING) && isOneDay(at + 1) && pieces.is(at - 1, Word.ON)) {
            return new Found(new Sign.Shifted(MINUTES_A_DAY), at + 2);
        }
        boolean oneWeek = pieces.isAny(at - 1, Word.COMING, Word.UPCOMING, Word.LAST);
        var one = isOneDay(at) && !oneWeek ? new SpanReader.Span(1, false, at + 1) : null;
        var span = one == null ? spans.read(at) : one;
        if (span == null) {
            return null;
        }
        int minutes = span.days() * MINUTES_A_DAY;
        var shifted = shifted(minutes, span.next());
        if (shifted != null) {
            return shifted;
        }
        int sign = pieces.is(span.next(), Word.AFTER) ? 1 : pieces.is(span.next(), Word.BEFORE) ? -1 : 0;
        int meeting = pieces.skipOn(span.next() + 1, 1);
        boolean adjective = pieces.at(meeting).meanings().isEmpty() && pieces.is(meeting + 1, Word.MEETING);
        int end = adjective ? meeting + 1 : meeting;
        return sign != 0 && pieces.is(end, Word.MEETING) ? new Found(new Sign.Shifted(sign * minutes), end + 1) : null;
    }

    private boolean isOneDay(int at) {
        return switch (pieces.at(at).text()) {
            case "tag", "tage", "day" -> pieces.is(at, Word.DAYS);
            default -> false;
        };
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
        // "Fünf Minuten vor neun" is a time.
        boolean clock = number < 30 && pieces.isAny(at + 2, Word.PAST, Word.TO) && pieces.number(at + 3) > 0;
        if (pieces.is(at + 1, Word.MINUTES) && !clock) {
            return new Amount(number, HoursReader.afterUnit(pieces, at + 1));
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
