package de.tandembote.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as the pages write them. */
final class GermanDates {

    private static final DateTimeFormatter LONG_DAY = german("EEEE, d. MMMM yyyy");
    private static final DateTimeFormatter SHORT_DAY = german("EE d. MMM yyyy");
    private static final DateTimeFormatter NUMBERS = german("d.M.");
    private static final DateTimeFormatter TIME = german("HH:mm");
    private static final DateTimeFormatter MONTH = german("MMMM yyyy");
    private static final DateTimeFormatter SHORT_MONTH = german("MMM");

    private GermanDates() {}

    /** Such as: Montag, 2. März 2026. */
    static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** Such as: Mo. 2. März 2026. */
    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** Such as: 2.3. */
    static String numbers(LocalDate day) {
        return NUMBERS.format(day);
    }

    /** Such as: 09:00. */
    static String time(LocalDateTime moment) {
        return TIME.format(moment);
    }

    /** Such as: Mo. 2. März 2026, 09:00 Uhr. */
    static String moment(Instant moment, ZoneId zone) {
        var local = LocalDateTime.ofInstant(moment, zone);
        return shortDay(local.toLocalDate()) + ", " + time(local) + " Uhr";
    }

    /** Such as: März 2026. */
    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** Such as: Feb. */
    static String shortMonth(LocalDate day) {
        return SHORT_MONTH.format(day).replace(".", "");
    }

    private static DateTimeFormatter german(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.GERMAN);
    }
}
