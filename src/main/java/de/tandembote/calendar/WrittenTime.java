package de.tandembote.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or a time as it stands in a calendar text (RFC 5545, sections 3.3.4 and 3.3.5).
 *
 * @param local as it is written; midnight where a date alone is
 * @param wholeDay whether a date alone is written
 * @param utc whether it is meant in UTC, whatever zone stands beside it
 */
record WrittenTime(LocalDateTime local, boolean wholeDay, boolean utc) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z)?)?", Pattern.CASE_INSENSITIVE);

    /** The time that the value begins with, whatever follows; empty where it is none. */
    static Optional<WrittenTime> atStartOf(String value) {
        var matcher = WRITTEN.matcher(value);
        return matcher.lookingAt() ? of(matcher) : Optional.empty();
    }

    /** The time that the value is, and nothing else; empty where it is none. */
    static Optional<WrittenTime> of(String value) {
        var matcher = WRITTEN.matcher(value);
        return matcher.matches() ? of(matcher) : Optional.empty();
    }

    /** @param rules of the zone that is meant where it is not UTC */
    Instant instant(ZoneRules rules) {
        return utc ? local.toInstant(ZoneOffset.UTC) : local.toInstant(rules.getOffset(local));
    }

    private static Optional<WrittenTime> of(Matcher matcher) {
        try {
            var date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            boolean wholeDay = matcher.group(4) == null;
            var time = wholeDay ? LocalTime.MIDNIGHT : LocalTime.of(number(matcher, 4), number(matcher, 5));
            // A leap second is the first of the next minute.
            var local = date.atTime(time).plusSeconds(number(matcher, 6));
            return Optional.of(new WrittenTime(local, wholeDay, matcher.group(7) != null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        var digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
