package de.tandembote.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RecurrenceId;

/** Reads a calendar text strictly by iCal4j, and prints what it finds as {@code Readers} does. */
public final class LibraryReader {

    private static final OffsetDateTime FIRST = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime LAST = OffsetDateTime.of(2100, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private LibraryReader() {}

    static Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /** A line for each occurrence, as {@code Readers} prints it; a calendar that breaks a rule fails the test. */
    public static List<String> read(String text) {
        List<VEvent> events = parse(text).getComponents("VEVENT");
        var replaced = events.stream()
                .filter(event -> event.getProperty(Property.RECURRENCE_ID).isPresent())
                .map(event -> uid(event) + moment(recurrenceId(event)))
                .collect(Collectors.toSet());
        return events.stream().flatMap(event -> lines(event, replaced)).sorted().toList();
    }

    private static Stream<String> lines(VEvent event, Set<String> replaced) {
        boolean changed = event.getProperty(Property.RECURRENCE_ID).isPresent();
        var title = event.getRequiredProperty(Property.SUMMARY).getValue();
        return occurrences(event)
                .filter(period -> changed || !replaced.contains(uid(event) + moment(period.getStart())))
                .map(period -> String.join("|", uid(event), moment(period.getStart()), moment(period.getEnd()), title)
                        .replace("\\", "\\\\")
                        .replace("\n", "\\n"));
    }

    private static Stream<Period<Temporal>> occurrences(VEvent event) {
        return event.<Temporal>calculateRecurrenceSet(new Period<>(FIRST, LAST)).stream();
    }

    private static String uid(VEvent event) {
        return event.getUid().orElseThrow().getValue();
    }

    private static Temporal recurrenceId(VEvent event) {
        return event.<RecurrenceId<Temporal>>getProperty(Property.RECURRENCE_ID)
                .orElseThrow()
                .getDate();
    }

    private static String moment(Temporal moment) {
        return switch (moment) {
            case LocalDate day -> day.toString();
            case ZonedDateTime time -> time.toInstant().toString();
            case OffsetDateTime time -> time.toInstant().toString();
            case Instant time -> time.toString();
            default -> throw new AssertionError("a time without a zone: " + moment);
        };
    }
}
