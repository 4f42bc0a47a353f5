package de.tandembote.calendar;

import de.tandembote.calendar.CalendarAnswer.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what calendar programs answer to invitations (RFC 5546, sections 3.2.3, 3.2.6 and 3.2.7). Lenient, since each
 * program breaks other rules; never throws, and never asks the network.
 */
public final class CalendarAnswers {

    /** Characters; an answer has some two thousand, one with pictures in it goes on behind what counts. */
    private static final int LONGEST = 500_000;

    private static final Set<String> METHODS = Set.of("REPLY", "COUNTER", "REFRESH");

    /** Of a year; whoever proposes more made a mistake. */
    private static final int MOST_MINUTES = 366 * 24 * 60;

    private static final Map<String, Status> STATUSES = Map.of(
            "ACCEPTED", Status.ACCEPTED,
            "COMPLETED", Status.ACCEPTED,
            "DECLINED", Status.DECLINED,
            "TENTATIVE", Status.TENTATIVE,
            "DELEGATED", Status.DELEGATED);

    private CalendarAnswers() {}

    /** Whether a calendar text says of itself that it answers an invitation. */
    public static boolean isAnswer(@Nullable String calendar) {
        return calendar != null && isAnswer(ContentLine.of(bounded(calendar)));
    }

    /** The answer in a calendar text; empty where it is no answer, or says neither for what nor what. */
    public static Optional<CalendarAnswer> read(String calendar) {
        return read(calendar, "");
    }

    /**
     * The answer in a calendar text which may name all who were invited.
     *
     * @param writer address of whose mail it came in, to know which of them answers; empty where nobody knows
     */
    public static Optional<CalendarAnswer> read(String calendar, String writer) {
        var text = bounded(calendar);
        var lines = ContentLine.of(text);
        var event = event(lines);
        if (!isAnswer(lines) || event.isEmpty()) {
            return Optional.empty();
        }
        var attendee = attendee(event, writer);
        var status = status(method(lines), attendee);
        var uid = first(event, "UID").map(ContentLine::text).orElse("");
        if (status.isEmpty() || uid.isBlank()) {
            return Optional.empty();
        }
        var zones = new CalendarZones(text);
        var start = moment(event, "DTSTART", zones);
        boolean countered = status.get() == Status.COUNTERED;
        return Optional.of(new CalendarAnswer(
                uid,
                first(event, "SEQUENCE").map(CalendarAnswers::number).orElse(0),
                moment(event, "DTSTAMP", zones).orElse(null),
                attendee.map(CalendarAnswers::address).orElse(""),
                status.get(),
                countered ? start.orElse(null) : null,
                countered ? start.flatMap(from -> minutes(from, event, zones)).orElse(null) : null,
                first(event, "RECURRENCE-ID").isPresent(),
                comment(event)));
    }

    private static String bounded(String calendar) {
        return calendar.length() > LONGEST ? calendar.substring(0, LONGEST) : calendar;
    }

    private static boolean isAnswer(List<ContentLine> lines) {
        return METHODS.contains(method(lines));
    }

    static String method(List<ContentLine> lines) {
        return first(lines, "METHOD")
                .map(line -> line.value().toUpperCase(Locale.ROOT))
                .orElse("");
    }

    /** The lines of the first event, without those of the alarms in it. */
    static List<ContentLine> event(List<ContentLine> lines) {
        var event = new ArrayList<ContentLine>();
        int depth = 0;
        for (var line : lines) {
            boolean begins = line.name().equals("BEGIN");
            boolean ends = line.name().equals("END");
            if (ends && depth == 1) {
                return event;
            }
            boolean first = begins && line.value().equalsIgnoreCase("VEVENT");
            depth += first || (begins && depth > 0) ? 1 : 0;
            depth -= ends && depth > 0 ? 1 : 0;
            if (depth == 1 && !begins && !ends) {
                event.add(line);
            }
        }
        return event;
    }

    static Optional<ContentLine> first(List<ContentLine> lines, String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    /** The writer's own line before others; one that says something before one that does not. */
    private static Optional<ContentLine> attendee(List<ContentLine> event, String writer) {
        return event.stream()
                .filter(line -> line.name().equals("ATTENDEE"))
                .min(Comparator.<ContentLine, Boolean>comparing(line -> !isOf(line, writer))
                        .thenComparing(line -> status(line) == null));
    }

    private static boolean isOf(ContentLine attendee, String writer) {
        return !writer.isBlank()
                && (address(attendee).equalsIgnoreCase(writer)
                        || attendee.parameter("EMAIL").equalsIgnoreCase(writer));
    }

    private static Optional<Status> status(String method, Optional<ContentLine> attendee) {
        return switch (method) {
            case "COUNTER" -> Optional.of(Status.COUNTERED);
            case "REFRESH" -> Optional.of(Status.REFRESH);
            default -> attendee.map(CalendarAnswers::status);
        };
    }

    private static @Nullable Status status(ContentLine attendee) {
        return STATUSES.get(attendee.parameter("PARTSTAT").toUpperCase(Locale.ROOT));
    }

    private static String address(ContentLine attendee) {
        var value = attendee.value().toLowerCase(Locale.ROOT);
        var address = (value.startsWith("mailto:") ? value.substring(7) : value).strip();
        return address.contains("@") ? address : attendee.parameter("EMAIL").toLowerCase(Locale.ROOT);
    }

    private static String comment(List<ContentLine> event) {
        return event.stream()
                .filter(line -> line.name().equals("COMMENT"))
                .map(line -> line.text().strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    static int number(ContentLine line) {
        try {
            return Math.max(0, Integer.parseInt(line.value()));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Optional<Integer> minutes(Instant start, List<ContentLine> event, CalendarZones zones) {
        var length = moment(event, "DTEND", zones)
                .map(end -> Duration.between(start, end))
                .or(() -> first(event, "DURATION").flatMap(line -> WrittenDuration.of(line.value())));
        return length.map(Duration::toMinutes)
                .filter(minutes -> minutes > 0 && minutes <= MOST_MINUTES)
                .map(Long::intValue);
    }

    /** 20260310T090000Z, the same with a zone or without, 20260310; empty where it is none of these. */
    private static Optional<Instant> moment(List<ContentLine> event, String name, CalendarZones zones) {
        return first(event, name)
                .flatMap(line -> WrittenTime.atStartOf(line.value())
                        .map(time -> time.instant(zones.rules(line.parameter("TZID")))));
    }
}
