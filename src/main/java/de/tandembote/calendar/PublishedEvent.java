package de.tandembote.calendar;

import de.tandembote.calendar.CalendarEvent.State;
import de.tandembote.calendar.PublishedZones.Zone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One event of a published file, or one changed part of a series. */
final class PublishedEvent {

    private static final int LONGEST_UID = 500;

    /** Before and after these a year is a mistake of writing. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2099;

    private final EventLines lines;
    private final PublishedZones zones;
    private final String uid;
    private final WrittenTime start;
    private final Zone zone;
    private final List<PublishedEvent> changed = new ArrayList<>();

    /** @throws UnreadableEvent if it has no UID, or no time to start */
    PublishedEvent(EventLines lines, PublishedZones zones) {
        this.lines = lines;
        this.zones = zones;
        this.uid = lines.text("UID");
        if (uid.isBlank()) {
            throw lines.unreadable("has no UID; give it one that never changes.");
        }
        if (uid.length() > LONGEST_UID) {
            throw lines.unreadable(
                    "has a UID of more than %d characters; give it a shorter one.".formatted(LONGEST_UID));
        }
        var line = lines.first("DTSTART").orElseThrow(() -> lines.unreadable("has no start; add DTSTART."));
        this.start = time(line, line.value());
        this.zone = zones.of(line, start);
    }

    String uid() {
        return uid;
    }

    EventLines lines() {
        return lines;
    }

    /** When it starts, as it stands in the file. */
    WrittenTime start() {
        return start;
    }

    /** By which its times are instants, and where they are shown. */
    Zone zone() {
        return zone;
    }

    /** Whether it stands for one part of a series instead of the rule. */
    boolean isChangedPart() {
        return lines.first("RECURRENCE-ID").isPresent();
    }

    boolean isCancelled() {
        return state() == State.CANCELLED;
    }

    void take(PublishedEvent part) {
        changed.add(part);
    }

    /** @throws UnreadableEvent if it has no title, or its times cannot be taken over */
    CalendarEvent event() {
        var title = lines.text("SUMMARY");
        if (title.isBlank()) {
            throw lines.unreadable("has no title; add SUMMARY.");
        }
        var link = link();
        return new CalendarEvent(
                uid,
                all().mapToInt(PublishedEvent::sequence).max().orElse(0),
                all().map(PublishedEvent::stamp).max(Instant::compareTo).orElse(Instant.EPOCH),
                title,
                description(link),
                lines.text("LOCATION"),
                link,
                zone.shown(),
                PublishedSeries.stretches(this, changed),
                state());
    }

    /** How long it lasts; for whole days as many times 24 hours. */
    Duration length() {
        var end = lines.first("DTEND");
        var written = end.or(() -> lines.first("DURATION"));
        var length = end.map(this::untilEnd)
                .or(() -> lines.first("DURATION").map(PublishedEvent::duration))
                .orElse(start.wholeDay() ? Duration.ofDays(1) : Duration.ZERO);
        if (!length.isPositive()) {
            throw new UnreadableEvent(
                    written.map(ContentLine::number).orElse(lines.number()),
                    lines.name() + " does not end after its start; give it an end (DTEND) or a length (DURATION).");
        }
        return length;
    }

    /** A time as the zone of this event shows it; what names no zone is meant there. Of whole days the day counts. */
    LocalDateTime local(ContentLine line, String value) {
        var time = time(line, value);
        if (start.wholeDay()) {
            return time.local().toLocalDate().atStartOfDay();
        }
        boolean elsewhere = time.utc() || !line.parameter("TZID").isBlank();
        return time.wholeDay() || !elsewhere
                ? time.local()
                : zone.local(zones.of(line, time).instant(time.local()));
    }

    /** @throws UnreadableEvent if it is no time, or far from ours */
    static WrittenTime time(ContentLine line, String value) {
        return WrittenTime.of(value)
                .filter(time ->
                        time.local().getYear() >= FIRST_YEAR && time.local().getYear() <= LAST_YEAR)
                .orElseThrow(() -> new UnreadableEvent(
                        line.number(),
                        "\"%s\" is no time from %d to %d; write it as 20260305T090000, or 20260305 for a day."
                                .formatted(EventLines.shortened(value), FIRST_YEAR, LAST_YEAR)));
    }

    private Stream<PublishedEvent> all() {
        return Stream.concat(Stream.of(this), changed.stream());
    }

    private Duration untilEnd(ContentLine line) {
        var end = time(line, line.value());
        if (end.wholeDay() != start.wholeDay()) {
            throw new UnreadableEvent(
                    line.number(), "start and end must both be days or both be times; write DTEND as DTSTART is.");
        }
        if (start.wholeDay()) {
            // Many programs name the last day where the one after it is asked for.
            return end.equals(start) ? Duration.ofDays(1) : Duration.between(start.local(), end.local());
        }
        return Duration.between(zone.instant(start.local()), zones.of(line, end).instant(end.local()));
    }

    private static Duration duration(ContentLine line) {
        return WrittenDuration.of(line.value())
                .orElseThrow(() -> new UnreadableEvent(
                        line.number(),
                        "\"%s\" is no length of time; write it as PT1H30M."
                                .formatted(EventLines.shortened(line.value()))));
    }

    private int sequence() {
        return lines.first("SEQUENCE")
                .filter(line -> line.value().matches("\\d{1,9}"))
                .map(line -> Integer.parseInt(line.value()))
                .orElse(0);
    }

    /** When it was last changed; what says nothing of that changed before all else. */
    private Instant stamp() {
        return lines.first("LAST-MODIFIED")
                .or(() -> lines.first("DTSTAMP"))
                .flatMap(line -> WrittenTime.of(line.value()))
                .map(time -> time.instant(ZoneOffset.UTC.getRules()))
                .orElse(Instant.EPOCH);
    }

    private State state() {
        return switch (lines.text("STATUS").toUpperCase(Locale.ROOT)) {
            case "CANCELLED" -> State.CANCELLED;
            case "TENTATIVE" -> State.TENTATIVE;
            default -> State.CONFIRMED;
        };
    }

    private String link() {
        return Stream.of("CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-GOOGLE-CONFERENCE")
                .flatMap(property -> lines.first(property).stream())
                .map(ContentLine::value)
                .findFirst()
                .orElse("");
    }

    /** An address that is none of a video meeting is told in words, lest it be lost. */
    private String description(String link) {
        var description = lines.text("DESCRIPTION");
        var url = lines.first("URL").map(ContentLine::value).orElse("");
        return url.equals(link) || description.contains(url) ? description : (description + "\n" + url).strip();
    }
}
