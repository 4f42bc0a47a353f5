package de.tandembote.setup;

import de.tandembote.calendar.CalendarEvent;
import de.tandembote.calendar.PublishedCalendar;
import de.tandembote.calendar.Stretch;
import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import de.tandembote.gathering.GatheringTime;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads calendars that somebody else has published: each event is taken over as it is, with the name that it has there.
 */
final class CalendarFiles {

    private static final String[] KEYS =
            Stream.concat(Stream.of("file"), GatheringTerms.KEYS.stream()).toArray(String[]::new);

    private final ZoneId zone;
    private final Faults faults;

    /** @param zone in which the round means its times */
    CalendarFiles(ZoneId zone, Faults faults) {
        this.zone = zone;
        this.faults = faults;
    }

    /** The events of one file, all on the terms that stand beside its name; cancelled ones are left out. */
    Stream<GatheringEntry> read(YamlNode node) {
        node.allow(KEYS);
        var name = node.get("file");
        var terms = GatheringTerms.read(node);
        if (name.isAbsent()) {
            return Stream.empty();
        }
        if (!name.text().matches("[^/\\\\:]+")) {
            name.fault("\"%s\" is not the name of a file beside this one.".formatted(name.text()));
            return Stream.empty();
        }
        var file = node.file().resolveSibling(name.text());
        var gatherings = events(file).stream()
                .filter(event -> event.state() != CalendarEvent.State.CANCELLED)
                .map(event -> entry(event, node.line(), terms, file))
                .toList();
        gatherings.stream()
                .map(gathering -> gathering.days().getFirst())
                .min(Comparator.naturalOrder())
                .ifPresent(first -> terms.checkDeadline(first, node));
        return gatherings.stream();
    }

    private List<CalendarEvent> events(Path file) {
        try {
            return switch (PublishedCalendar.read(Files.readString(file), zone)) {
                case PublishedCalendar.Events(var events) -> events;
                case PublishedCalendar.Refused(var reasons) -> {
                    reasons.forEach(fault -> faults.add(file, fault.line(), fault.reason()));
                    yield List.of();
                }
            };
        } catch (CharacterCodingException e) {
            faults.add(file, 0, "is not UTF-8; save it with that encoding.");
        } catch (IOException e) {
            faults.add(file, 0, "cannot be read; does it exist?");
        }
        return List.of();
    }

    private GatheringEntry entry(CalendarEvent event, int line, GatheringTerms terms, Path file) {
        return new GatheringEntry(
                line,
                event.uid(),
                YamlValues.oneLine(event.title()),
                event.description(),
                event.stretches().stream()
                        .map(stretch -> time(stretch, event.zone()))
                        .toList(),
                YamlValues.oneLine(event.place()),
                link(event, file),
                terms);
    }

    private GatheringTime time(Stretch stretch, ZoneId from) {
        return stretch.wholeDay()
                ? new GatheringTime(stretch.start(), stretch.end(), true)
                : new GatheringTime(moved(stretch.start(), from), moved(stretch.end(), from), false);
    }

    private LocalDateTime moved(LocalDateTime moment, ZoneId from) {
        return moment.atZone(from).withZoneSameInstant(zone).toLocalDateTime();
    }

    private Optional<URI> link(CalendarEvent event, Path file) {
        if (event.link().isBlank()) {
            return Optional.empty();
        }
        try {
            var link = URI.create(event.link().strip());
            if ("https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme())) {
                return Optional.of(link);
            }
        } catch (IllegalArgumentException e) {
            // Told below, as any other link that leads nowhere.
        }
        faults.add(
                file,
                0,
                "the link of the event \"%s\" does not begin with https://; mend or delete it.".formatted(event.uid()));
        return Optional.empty();
    }
}
