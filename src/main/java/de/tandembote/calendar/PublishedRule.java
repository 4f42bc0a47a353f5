package de.tandembote.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule of a series in a published file (RFC 5545, section 3.3.10): one of whole days, and one that ends. */
final class PublishedRule {

    private static final int LONGEST = 500;

    /** A round lasts a year or two; what goes on for longer was not meant to end. */
    private static final int MOST_YEARS = 10;

    private static final String UNTIL = "UNTIL=";
    private static final String COUNT = "COUNT=";

    private static final Pattern PART = Pattern.compile("FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)"
            + "|(?:INTERVAL|COUNT)=0*[1-9]\\d{0,3}|UNTIL=[\\dTZ]+|WKST=[A-Z]{2}"
            + "|BY(?:DAY|MONTH|MONTHDAY|YEARDAY|WEEKNO|SETPOS)=[-+A-Z\\d,]+");

    private final ContentLine line;
    private final List<String> parts;

    /** @throws UnreadableEvent if it is not understood */
    PublishedRule(ContentLine line) {
        this.line = line;
        this.parts = line.value().length() > LONGEST
                ? List.of()
                : List.of(line.value().toUpperCase(Locale.ROOT).split(";", -1));
        if (parts.isEmpty()
                || !parts.stream().allMatch(part -> PART.matcher(part).matches())) {
            throw unreadable("is not understood; write whole days, such as FREQ=WEEKLY;COUNT=5, or an RDATE for each.");
        }
    }

    /** When the parts of the series start, in the zone of the event. */
    Stream<LocalDateTime> starts(PublishedEvent event) {
        var first = event.start().local();
        var until = value(UNTIL).map(value -> until(event, value));
        var count = value(COUNT).map(Integer::parseInt);
        var latest = first.plusYears(MOST_YEARS);
        if (until.isEmpty() && count.isEmpty()) {
            throw unreadable("has no end; add COUNT or UNTIL to the rule.");
        }
        var starts = days(first, until.filter(latest::isAfter).orElse(latest)).stream()
                .filter(start -> until.isEmpty() || !start.isAfter(until.get()))
                .toList();
        boolean goesOn = until.map(latest::isBefore).orElse(starts.size() < count.orElse(0));
        if (goesOn) {
            throw unreadable("goes on for more than %d years; end it earlier.".formatted(MOST_YEARS));
        }
        return starts.stream();
    }

    private List<LocalDateTime> days(LocalDateTime first, LocalDateTime last) {
        var rule = parts.stream().filter(part -> !part.startsWith(UNTIL)).collect(Collectors.joining(";"));
        try {
            return Recurrence.of(rule).dates(first.toLocalDate(), last.toLocalDate()).stream()
                    .map(day -> day.atTime(first.toLocalTime()))
                    .toList();
        } catch (RuntimeException e) {
            throw unreadable("is no rule of whole days; write one such as FREQ=WEEKLY;COUNT=5.");
        }
    }

    /** A day alone is meant to its end. */
    private LocalDateTime until(PublishedEvent event, String value) {
        var until = event.local(line, value);
        return PublishedEvent.time(line, value).wholeDay() ? until.with(LocalTime.MAX) : until;
    }

    private Optional<String> value(String name) {
        return parts.stream()
                .filter(part -> part.startsWith(name))
                .map(part -> part.substring(name.length()))
                .findFirst();
    }

    private UnreadableEvent unreadable(String reason) {
        return new UnreadableEvent(line.number(), "\"%s\" %s".formatted(EventLines.shortened(line.value()), reason));
    }
}
