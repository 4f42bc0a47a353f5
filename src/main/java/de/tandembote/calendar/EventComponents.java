package de.tandembote.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** Writes one event as the components of iCalendar that stand for it (RFC 5545, section 3.6.1). */
final class EventComponents {

    private final CalendarEvent event;
    private final Series series;
    private final List<Property> people;

    /** @param people the organizer and who is invited; empty where nobody is named */
    EventComponents(CalendarEvent event, List<Property> people) {
        this.event = event;
        this.series = Series.of(event);
        this.people = people;
    }

    /** The event, or the series and after it each of its parts that is unlike the first. */
    List<VEvent> all() {
        var components = new ArrayList<VEvent>();
        components.add(whole());
        series.changed().forEach(part -> components.add(changed(part)));
        return components;
    }

    /** The event or the series without its changed parts. */
    VEvent whole() {
        var whole = component(series.first());
        if (series.count() > 1) {
            whole.add(new RRule<>("FREQ=DAILY;INTERVAL=%d;COUNT=%d".formatted(series.interval(), series.count())));
        }
        var exceptions = series.exceptions().stream().map(this::moment).toList();
        if (!exceptions.isEmpty()) {
            whole.add(new ExDate<>(kindOf(exceptions.getFirst()), new DateList<>(exceptions)));
        }
        return whole;
    }

    /** Whether its times are meant in a zone that needs a definition beside it. */
    static boolean needsZone(CalendarEvent event) {
        return !isUtc(event.zone()) && !Series.of(event).wholeDays();
    }

    private VEvent changed(Stretch part) {
        var changed = component(part);
        changed.add(new RecurrenceId<>(moment(series.recurrenceOf(part))));
        return changed;
    }

    private VEvent component(Stretch stretch) {
        var noStampOfNow = false;
        var component = new VEvent(noStampOfNow);
        component.add(new Uid(event.uid()));
        component.add(new DtStamp(event.stamp().truncatedTo(ChronoUnit.SECONDS)));
        component.add(new LastModified(event.stamp().truncatedTo(ChronoUnit.SECONDS)));
        component.add(new Sequence(event.sequence()));
        component.add(new DtStart<>(moment(stretch.start())));
        if (stretch.end().isAfter(stretch.start())) {
            component.add(new DtEnd<>(moment(stretch.end())));
        }
        component.add(new Summary(PlainText.of(event.title())));
        var link = PlainText.uri(event.link()).filter(uri -> !event.link().isBlank());
        var description = link.isPresent() ? event.description() : event.description() + "\n" + event.link();
        if (!description.isBlank()) {
            component.add(new Description(PlainText.of(description).strip()));
        }
        if (!event.place().isBlank()) {
            component.add(new Location(PlainText.of(event.place())));
        }
        link.ifPresent(uri -> {
            component.add(new Url(uri));
            component.add(new Conference(new ParameterList(List.of(Value.URI, Feature.VIDEO)), uri.toString()));
        });
        people.forEach(component::add);
        addState(component);
        return component;
    }

    /** Who is told of a cancelled event is free at that time. */
    private void addState(VEvent component) {
        component.add(
                switch (event.state()) {
                    case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
                    case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
                    case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
                });
        component.add(
                event.state() == CalendarEvent.State.CANCELLED ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
    }

    private Temporal moment(LocalDateTime local) {
        if (series.wholeDays()) {
            return local.toLocalDate();
        }
        var moment = local.atZone(event.zone());
        return isUtc(event.zone()) ? moment.toInstant() : moment;
    }

    private ParameterList kindOf(Temporal moment) {
        if (series.wholeDays()) {
            return new ParameterList(List.of(Value.DATE));
        }
        return moment instanceof ZonedDateTime
                ? new ParameterList(List.of(new TzId(event.zone().getId())))
                : new ParameterList();
    }

    /** A zone that never changes has no name that other programs know. */
    private static boolean isUtc(ZoneId zone) {
        return zone.getRules().isFixedOffset();
    }
}
