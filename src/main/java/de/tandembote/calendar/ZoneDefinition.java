package de.tandembote.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The definition of a time zone in a calendar text (RFC 5545, section 3.6.5), written anew from what such definitions
 * have: a rule that fires every second, as anybody may send one, would take all memory to follow.
 */
final class ZoneDefinition {

    private static final int MOST_LINES = 400;

    private static final Set<String> OBSERVANCES = Set.of("STANDARD", "DAYLIGHT");
    private static final Pattern MOMENT = Pattern.compile("\\d{8}T\\d{6}Z?");
    private static final Pattern OFFSET = Pattern.compile("[+-]\\d{4}(?:\\d{2})?");

    /** Once a year, on a day of a month: no zone changes by another rule. */
    private static final Pattern RULE_PART = Pattern.compile("FREQ=YEARLY|INTERVAL=1|WKST=[A-Z]{2}|BYMONTH=\\d{1,2}"
            + "|BYDAY=[+-]?\\d?[A-Z]{2}|BYMONTHDAY=-?\\d{1,2}(?:,-?\\d{1,2}){0,6}|UNTIL=\\d{8}(?:T\\d{6}Z?)?");

    private final List<String> kept = new ArrayList<>();
    private boolean called;
    private boolean odd;

    private ZoneDefinition() {}

    /** The definition of this name; empty where there is none, or one that is odd. */
    static Optional<String> of(List<ContentLine> calendar, String name) {
        var zone = new ZoneDefinition();
        for (var line : calendar) {
            if (is(line, "BEGIN", "VTIMEZONE")) {
                zone = new ZoneDefinition();
            }
            zone.take(line, name);
            if (is(line, "END", "VTIMEZONE") && zone.called) {
                return zone.odd ? Optional.empty() : Optional.of(String.join("\r\n", zone.kept) + "\r\n");
            }
        }
        return Optional.empty();
    }

    private void take(ContentLine line, String name) {
        var value = line.value().toUpperCase(Locale.ROOT);
        switch (line.name()) {
            case "BEGIN", "END" -> keep(line.name(), value, OBSERVANCES.contains(value) || value.equals("VTIMEZONE"));
            case "TZID" -> {
                called |= line.value().equals(name);
                keep("TZID", "zone", true);
            }
            case "DTSTART", "RDATE" ->
                keep(line.name(), value, MOMENT.matcher(value).matches());
            case "TZOFFSETFROM", "TZOFFSETTO" ->
                keep(line.name(), value, OFFSET.matcher(value).matches());
            case "RRULE" -> keep("RRULE", value, isYearly(value));
            default -> {
                // Names and comments change no offset.
            }
        }
    }

    private void keep(String name, String value, boolean usual) {
        odd |= !usual || kept.size() >= MOST_LINES;
        if (!odd) {
            kept.add(name + ":" + value);
        }
    }

    private static boolean isYearly(String rule) {
        var parts = List.of(rule.split(";", 9));
        return parts.contains("FREQ=YEARLY")
                && parts.stream().allMatch(part -> RULE_PART.matcher(part).matches());
    }

    private static boolean is(ContentLine line, String name, String value) {
        return line.name().equals(name) && line.value().equalsIgnoreCase(value);
    }
}
