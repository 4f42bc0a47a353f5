package de.tandembote.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/** Writes calendars to subscribe to, and single events to download; the same events always give the same bytes. */
public final class Feed {

    private static final Comparator<CalendarEvent> ORDER = Comparator.<CalendarEvent, Instant>comparing(event ->
                    event.stretches().getFirst().start().atZone(event.zone()).toInstant())
            .thenComparing(CalendarEvent::uid);

    private Feed() {}

    /** A calendar to subscribe to. An empty one holds a time zone, since a calendar must hold something. */
    public static String write(FeedHead head, List<CalendarEvent> events) {
        var sorted = events.stream().sorted(ORDER).toList();
        return FoldedLines.of(CalendarText.of(
                properties(head),
                sorted,
                sorted.isEmpty() ? Stream.of(homeZone()) : sorted.stream().flatMap(Feed::components)));
    }

    /** One event to download, so that any calendar program takes it over. */
    public static String single(CalendarEvent event) {
        return FoldedLines.of(CalendarText.of(List.of(ImmutableMethod.PUBLISH), List.of(event), components(event)));
    }

    private static Stream<? extends CalendarComponent> components(CalendarEvent event) {
        return new EventComponents(event, List.of()).all().stream();
    }

    private static CalendarComponent homeZone() {
        var anyTime = Instant.parse("2026-01-01T00:00:00Z");
        return ZoneComponent.of(CalendarZones.HOME, anyTime, anyTime);
    }

    /** Each twice: by RFC 7986, and as Outlook, Apple and Google know it from before. */
    private static List<Property> properties(FeedHead head) {
        var refresh = new RefreshInterval(new ParameterList(List.of(Value.DURATION)), head.refresh());
        return List.of(
                new Name(PlainText.of(head.name())),
                new XProperty("X-WR-CALNAME", PlainText.of(head.name())),
                new Color(new ParameterList(), head.color()),
                new Source(new ParameterList(List.of(Value.URI)), head.source()),
                refresh,
                new XProperty("X-PUBLISHED-TTL", refresh.getValue()));
    }
}
