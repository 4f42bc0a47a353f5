package de.tandembote.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The stretches that an event of a published file consists of (RFC 5545, section 3.8.5). */
final class PublishedSeries {

    private static final int MOST_STRETCHES = 100;
    private static final Comparator<Stretch> ORDER =
            Comparator.comparing(Stretch::start).thenComparing(Stretch::end);

    private final PublishedEvent event;

    /** How long each part lasts, by its start in the zone of the event. */
    private final TreeMap<LocalDateTime, Duration> parts = new TreeMap<>();

    private PublishedSeries(PublishedEvent event) {
        this.event = event;
    }

    /**
     * The stretches in order.
     *
     * @param changed parts that are not as the rule has them
     * @throws UnreadableEvent if the series has no end, no stretch at all, or too many
     */
    static List<Stretch> stretches(PublishedEvent event, List<PublishedEvent> changed) {
        var series = new PublishedSeries(event);
        series.expand();
        changed.forEach(series::replace);
        var zone = event.zone().shown();
        var stretches = new TreeSet<>(ORDER);
        series.parts.forEach((start, length) -> stretches.add(stretch(event, start, length, zone)));
        changed.stream()
                .filter(part -> !part.isCancelled())
                .forEach(part -> stretches.add(stretch(part, part.start().local(), part.length(), zone)));
        return checked(event, stretches);
    }

    private static List<Stretch> checked(PublishedEvent event, Set<Stretch> stretches) {
        if (stretches.isEmpty()) {
            throw event.lines()
                    .unreadable("has no day left that is not taken out; remove it, or mark it STATUS:CANCELLED.");
        }
        if (stretches.size() > MOST_STRETCHES) {
            throw event.lines()
                    .unreadable(
                            "takes place more than %d times; end it earlier, or split it.".formatted(MOST_STRETCHES));
        }
        return List.copyOf(stretches);
    }

    private void expand() {
        var usual = event.length();
        parts.put(event.start().local(), usual);
        for (var line : event.lines().all("RRULE")) {
            new PublishedRule(line).starts(event).forEach(start -> parts.put(start, usual));
        }
        for (var line : event.lines().all("RDATE")) {
            values(line).forEach(value -> add(line, value, usual));
        }
        for (var line : event.lines().all("EXDATE")) {
            values(line).forEach(value -> parts.keySet().removeIf(isMeant(line, value)));
        }
        event.lines().first("EXRULE").ifPresent(line -> {
            throw new UnreadableEvent(line.number(), "EXRULE is no longer in use; write an EXDATE for each day.");
        });
    }

    /** A time, a day on which it starts at its usual time, or a period with its end or length. */
    private void add(ContentLine line, String value, Duration usual) {
        int slash = value.indexOf('/');
        var from = slash < 0 ? value : value.substring(0, slash);
        var start = PublishedEvent.time(line, from).wholeDay()
                ? event.local(line, from).with(event.start().local().toLocalTime())
                : event.local(line, from);
        parts.put(start, slash < 0 ? usual : length(line, start, value.substring(slash + 1)));
    }

    private Duration length(ContentLine line, LocalDateTime start, String end) {
        var length = WrittenDuration.of(end)
                .orElseGet(() -> Duration.between(
                        event.zone().instant(start), event.zone().instant(event.local(line, end))));
        if (!length.isPositive()) {
            throw new UnreadableEvent(line.number(), "a period in RDATE does not end after its start; mend its end.");
        }
        return length;
    }

    private void replace(PublishedEvent changed) {
        changed.lines().first("RECURRENCE-ID").ifPresent(line -> {
            if (!line.parameter("RANGE").isEmpty()) {
                throw new UnreadableEvent(
                        line.number(), "RANGE is no longer in use; write each part that is changed by itself.");
            }
            parts.keySet().removeIf(isMeant(line, line.value()));
        });
    }

    /** A day alone means whatever starts on it. */
    private Predicate<LocalDateTime> isMeant(ContentLine line, String value) {
        var meant = event.local(line, value);
        return event.start().wholeDay() || PublishedEvent.time(line, value).wholeDay()
                ? start -> start.toLocalDate().equals(meant.toLocalDate())
                : meant::equals;
    }

    private static Stretch stretch(PublishedEvent event, LocalDateTime start, Duration length, ZoneId zone) {
        if (event.start().wholeDay()) {
            return new Stretch(start, start.plus(length), true);
        }
        var instant = event.zone().instant(start);
        return new Stretch(
                LocalDateTime.ofInstant(instant, zone), LocalDateTime.ofInstant(instant.plus(length), zone), false);
    }

    private static Stream<String> values(ContentLine line) {
        return Stream.of(line.value().split(",")).map(String::strip).filter(value -> !value.isEmpty());
    }
}
