package de.tandembote.understanding;

import de.tandembote.understanding.Sign.Found;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads "um 15 Uhr", "14:30", "halb drei", "3 pm", "von 14 bis 15:30 Uhr"; looks a few pieces ahead, never back. */
final class TimeReader {

    private final Pieces pieces;

    TimeReader(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The time that starts at this piece; null where none does. */
    @Nullable
    Found read(int at) {
        boolean led = pieces.is(at, Word.AT) || pieces.is(at, Word.FROM);
        int first = led ? at + 1 : at;
        var said = clock(first, led);
        if (said == null) {
            return null;
        }
        var start = said.half == Half.UNSAID ? said.in(halfBefore(at)) : said;
        boolean connected =
                pieces.isMark(start.next, "-") || pieces.is(start.next, Word.UNTIL) || pieces.is(start.next, Word.TO);
        var end = connected ? clock(start.next + 1, true) : null;
        if (end != null && (start.sure || end.sure || pieces.is(at, Word.FROM)) && !isDate(end.next)) {
            return span(start, end);
        }
        return start.sure || pieces.is(at, Word.AT) ? found(start) : null;
    }

    /** "Abends um 7", "morgen Nachmittag 2 Uhr". */
    private Half halfBefore(int at) {
        var before = pieces.at(at - 1);
        return before.is(Word.EVENING) || before.is(Word.AFTERNOON)
                ? Half.AFTERNOON
                : before.is(Word.MORNING) ? Half.MORNING : Half.UNSAID;
    }

    /** "Von 14. bis" starts a date. */
    private boolean isDate(int next) {
        return pieces.isMark(next, ".") && pieces.isGluedDigits(next + 1);
    }

    private static Found found(Clock start) {
        var time = start.time();
        return new Found(time == null ? new Sign.Vague() : new Sign.At(time, null), start.next);
    }

    private static Found span(Clock start, Clock end) {
        // In "from 2 to 3:30 pm" the afternoon is said once.
        var from = (start.half == Half.UNSAID ? start.in(end.half) : start).time();
        var until = end.time();
        if (from != null && until != null && !until.isAfter(from) && end.half == Half.UNSAID && end.hour <= 12) {
            until = until.plusHours(12);
        }
        return from == null || until == null || !until.isAfter(from)
                ? new Found(new Sign.Vague(), end.next)
                : new Found(new Sign.At(from, until), end.next);
    }

    private @Nullable Clock clock(int at, boolean led) {
        var spoken = spoken(at);
        if (spoken != null) {
            return withHalf(spoken);
        }
        int hour = pieces.number(at);
        if (hour < 0 || hour > 24) {
            return null;
        }
        boolean zero = pieces.at(at).text().startsWith("0");
        if (hasMinutes(at)) {
            boolean colon = pieces.isMark(at + 1, ":");
            int next = oclock(at + 3);
            var clock = new Clock(hour, pieces.number(at + 2), half(zero), colon || next > at + 3, next);
            // "5.30" without more may be anything, "um 5.30" is a time.
            return led || clock.sure || pieces.is(next, Word.PM) ? withHalf(clock) : null;
        }
        int next = oclock(at + 1);
        if (next > at + 1) {
            int minutes = pieces.isDigits(next) ? pieces.number(next) : -1;
            boolean more = minutes >= 0 && minutes < 60 && !isDate(next + 1) && !isUnit(next + 1);
            return withHalf(new Clock(hour, more ? minutes : 0, half(zero), true, more ? next + 1 : next));
        }
        return isUnit(next) || isDate(next) || pieces.is(next, Word.MONTH) || (pieces.isMark(next, ".") && !led)
                ? null
                : withHalf(new Clock(hour, 0, half(zero), false, next));
    }

    private boolean hasMinutes(int at) {
        boolean parted = pieces.isMark(at + 1, ":") || pieces.isMark(at + 1, ".");
        return parted
                && pieces.isGluedDigits(at + 2)
                && pieces.at(at + 2).text().length() == 2
                && pieces.number(at + 2) < 60
                && !(pieces.isMark(at + 1, ".") && pieces.isMark(at + 3, ".") && pieces.isGluedDigits(at + 4));
    }

    private boolean isUnit(int at) {
        return pieces.is(at, Word.HOURS)
                || pieces.is(at, Word.MINUTES)
                || pieces.is(at, Word.DAYS)
                || pieces.is(at, Word.WEEKS);
    }

    private int oclock(int at) {
        return pieces.is(at, Word.OCLOCK) || pieces.is(at, Word.H) ? pieces.skip(at + 1, ".") : at;
    }

    /** "Halb drei", "Viertel nach zwei", "half past two", "drei viertel vier". */
    private @Nullable Clock spoken(int at) {
        boolean past = pieces.is(at + 1, Word.PAST);
        boolean to = pieces.is(at + 1, Word.TO);
        int beyond = pieces.number(at + 2);
        int next = pieces.number(at + 1);
        if (pieces.is(at, Word.HALF)) {
            return past && isHour(beyond)
                    ? new Clock(beyond, 30, Half.UNSAID, true, at + 3)
                    : isHour(next) ? new Clock(next - 1, 30, Half.UNSAID, true, at + 2) : null;
        }
        if (pieces.is(at, Word.QUARTER) && isHour(beyond) && (past || to)) {
            return past
                    ? new Clock(beyond, 15, Half.UNSAID, true, at + 3)
                    : new Clock(beyond - 1, 45, Half.UNSAID, true, at + 3);
        }
        return pieces.is(at, Word.THREE_QUARTERS) && isHour(next)
                ? new Clock(next - 1, 45, Half.UNSAID, true, at + 2)
                : null;
    }

    private static boolean isHour(int number) {
        return number >= 1 && number <= 12;
    }

    private Clock withHalf(Clock clock) {
        int next = oclock(clock.next);
        var said = pieces.at(next);
        if (said.is(Word.AM) && !said.text().equals("am")) {
            return new Clock(clock.hour, clock.minute, Half.MORNING, true, next + 1);
        }
        // "15 Uhr am 2.4." is German; "9 am" is not followed by a date.
        if (said.is(Word.AM) && !pieces.isDigits(next + 1) && !pieces.is(next + 1, Word.WEEKDAY)) {
            return new Clock(clock.hour, clock.minute, Half.MORNING, true, next + 1);
        }
        if (said.is(Word.PM)) {
            return new Clock(clock.hour, clock.minute, Half.AFTERNOON, true, next + 1);
        }
        if (said.is(Word.MORNING)) {
            return new Clock(clock.hour, clock.minute, Half.MORNING, clock.sure, next + 1);
        }
        if (said.is(Word.AFTERNOON) || said.is(Word.EVENING)) {
            return new Clock(clock.hour, clock.minute, Half.AFTERNOON, clock.sure, next + 1);
        }
        return new Clock(clock.hour, clock.minute, clock.half, clock.sure, next);
    }

    private static Half half(boolean zero) {
        return zero ? Half.MORNING : Half.UNSAID;
    }

    private enum Half {
        MORNING,
        AFTERNOON,
        UNSAID
    }

    /**
     * A time as it was said.
     *
     * @param sure whether it can be nothing but a time
     */
    private record Clock(int hour, int minute, Half half, boolean sure, int next) {

        Clock in(Half other) {
            return new Clock(hour, minute, other, sure, next);
        }

        @Nullable
        LocalTime time() {
            boolean afternoon = half == Half.AFTERNOON || (half == Half.UNSAID && hour <= 6);
            boolean noonInEnglish = half == Half.MORNING && hour == 12;
            int hours = noonInEnglish ? 0 : afternoon && hour < 12 ? hour + 12 : hour;
            return hours > 23 ? null : LocalTime.of(hours, minute);
        }
    }
}
