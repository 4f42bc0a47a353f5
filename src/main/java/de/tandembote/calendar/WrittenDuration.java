package de.tandembote.calendar;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a length of time as it stands in a calendar text (RFC 5545, section 3.3.6); Java's own knows no weeks beside
 * it.
 */
final class WrittenDuration {

    private static final Pattern WRITTEN = Pattern.compile(
            "([+-])?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,9})S)?)?",
            Pattern.CASE_INSENSITIVE);

    private WrittenDuration() {}

    /** The length, a day as 24 hours; empty where it is none. */
    static Optional<Duration> of(String value) {
        var matcher = WRITTEN.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var length = Duration.ofDays(number(matcher, 2) * 7 + number(matcher, 3))
                .plusHours(number(matcher, 4))
                .plusMinutes(number(matcher, 5))
                .plusSeconds(number(matcher, 6));
        return Optional.of("-".equals(matcher.group(1)) ? length.negated() : length);
    }

    private static long number(Matcher matcher, int group) {
        var digits = matcher.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
