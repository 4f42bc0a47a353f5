package de.tandembote.calendar;

import de.tandembote.calendar.PublishedCalendar.Fault;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one published file: finds its events, and puts the changed parts of a series to it. */
final class PublishedFile {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_EVENTS = 1_000;

    /** After so many a person begins to mend; the others show the next time. */
    private static final int MOST_FAULTS = 20;

    private final ZoneId home;
    private final List<Fault> faults = new ArrayList<>();

    PublishedFile(ZoneId home) {
        this.home = home;
    }

    PublishedCalendar read(String text) {
        if (text.length() > MOST_CHARACTERS || text.lines().count() > ContentLine.MOST_LINES) {
            faults.add(new Fault(
                    0,
                    "the file is too long (more than %,d characters or %,d lines); export fewer events."
                            .formatted(MOST_CHARACTERS, ContentLine.MOST_LINES)));
            return new PublishedCalendar.Refused(faults);
        }
        var lines = ContentLine.of(text);
        checkHead(lines);
        var events = faults.isEmpty() ? events(lines, new PublishedZones(text, home)) : List.<CalendarEvent>of();
        return faults.isEmpty() ? new PublishedCalendar.Events(events) : new PublishedCalendar.Refused(faults);
    }

    private void checkHead(List<ContentLine> lines) {
        var first = lines.isEmpty() ? null : lines.getFirst();
        if (first == null || !is(first, "BEGIN", "VCALENDAR")) {
            faults.add(new Fault(
                    first == null ? 0 : first.number(),
                    "this is no iCalendar file, which begins with BEGIN:VCALENDAR; export the calendar as .ics."));
        }
        lines.stream()
                .filter(line -> is(line, "VERSION", "1.0"))
                .findFirst()
                .ifPresent(line -> faults.add(new Fault(
                        line.number(), "this is the old vCalendar 1.0; export the calendar as iCalendar (2.0).")));
    }

    private List<CalendarEvent> events(List<ContentLine> lines, PublishedZones zones) {
        var events = new LinkedHashMap<String, PublishedEvent>();
        var changed = new ArrayList<PublishedEvent>();
        for (var block : blocks(lines)) {
            attempt(() -> {
                var event = new PublishedEvent(new EventLines(block), zones);
                if (event.isChangedPart()) {
                    changed.add(event);
                } else {
                    var other = events.putIfAbsent(event.uid(), event);
                    if (other != null) {
                        throw event.lines()
                                .unreadable("has the same UID as the event of line %d; give each its own."
                                        .formatted(other.lines().number()));
                    }
                }
            });
        }
        changed.forEach(part -> attempt(() -> master(part, events).take(part)));
        var read = new ArrayList<CalendarEvent>();
        events.values().forEach(event -> attempt(() -> read.add(event.event())));
        return read;
    }

    private static PublishedEvent master(PublishedEvent part, Map<String, PublishedEvent> events) {
        var master = events.get(part.uid());
        if (master == null) {
            throw part.lines()
                    .unreadable(
                            "changes a part (RECURRENCE-ID) of a series that the file lacks; export the whole series.");
        }
        return master;
    }

    private void attempt(Runnable reading) {
        if (faults.size() >= MOST_FAULTS) {
            return;
        }
        try {
            reading.run();
        } catch (UnreadableEvent e) {
            faults.add(e.fault());
        }
    }

    /** The lines of each event, that of its BEGIN first, without those of the alarms in it. */
    private List<List<ContentLine>> blocks(List<ContentLine> lines) {
        var blocks = new ArrayList<List<ContentLine>>();
        @Nullable List<ContentLine> open = null;
        int inner = 0;
        for (var line : lines) {
            if (is(line, "BEGIN", "VEVENT") || is(line, "END", "VCALENDAR")) {
                checkEnded(open);
                open = is(line, "BEGIN", "VEVENT") ? new ArrayList<>(List.of(line)) : null;
                inner = 0;
            } else if (is(line, "END", "VEVENT") && open != null) {
                blocks.add(open);
                open = null;
            } else if (open != null) {
                inner += line.name().equals("BEGIN") ? 1 : 0;
                if (inner == 0) {
                    open.add(line);
                }
                inner -= line.name().equals("END") && inner > 0 ? 1 : 0;
            }
        }
        checkEnded(open);
        if (faults.isEmpty() && (blocks.isEmpty() || blocks.size() > MOST_EVENTS)) {
            faults.add(new Fault(
                    0,
                    blocks.isEmpty()
                            ? "the file holds no event (VEVENT); choose another calendar to export."
                            : "the file holds more than %,d events; export fewer.".formatted(MOST_EVENTS)));
        }
        return faults.isEmpty() ? blocks : List.of();
    }

    private void checkEnded(@Nullable List<ContentLine> open) {
        if (open != null) {
            faults.add(new Fault(
                    open.getFirst().number(),
                    "the event that begins here has no END:VEVENT; the file may be cut off, export it again."));
        }
    }

    private static boolean is(ContentLine line, String name, String value) {
        return line.name().equals(name) && line.value().equalsIgnoreCase(value);
    }
}
