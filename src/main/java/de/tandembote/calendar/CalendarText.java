package de.tandembote.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Puts events and the zones that they name into one calendar text, the same text for the same events. */
final class CalendarText {

    private static final ProdId PRODUCT = new ProdId("-//Tandembote//Tandembote//DE");

    private CalendarText() {}

    /**
     * The whole text with one property a line, whatever its length, and lines that end with CRLF.
     *
     * @param head what is said of the calendar as a whole
     * @param events whose zones are defined in it
     * @param components these events, written
     */
    static String of(List<Property> head, List<CalendarEvent> events, Stream<? extends CalendarComponent> components) {
        var calendar = new Calendar();
        calendar.add(PRODUCT);
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        head.forEach(calendar::add);
        zones(events).forEach(calendar::add);
        components.forEach(calendar::add);
        return calendar.toString();
    }

    private static List<CalendarComponent> zones(List<CalendarEvent> events) {
        var byZone = events.stream()
                .filter(EventComponents::needsZone)
                .collect(Collectors.groupingBy(event -> event.zone().getId(), TreeMap::new, Collectors.toList()));
        return byZone.values().stream().map(CalendarText::zone).toList();
    }

    private static CalendarComponent zone(List<CalendarEvent> events) {
        var zone = events.getFirst().zone();
        var first = moments(events, zone).min(Comparator.naturalOrder()).orElseThrow();
        var last = moments(events, zone).max(Comparator.naturalOrder()).orElseThrow();
        return ZoneComponent.of(zone, first, last);
    }

    private static Stream<Instant> moments(List<CalendarEvent> events, ZoneId zone) {
        return events.stream()
                .flatMap(event -> event.stretches().stream())
                .flatMap(stretch -> Stream.of(stretch.start(), stretch.end()))
                .map(local -> local.atZone(zone).toInstant());
    }
}
