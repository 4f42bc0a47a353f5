package de.tandembote.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.transform.compliance.TzHelper;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Finds the time zone that a calendar text means, whatever its program calls it. */
final class CalendarZones {

    /** Where all who use this programme live: what a time without a zone means. */
    static final ZoneId HOME = ZoneId.of("Europe/Berlin");

    /** Characters; no program calls a zone by more. */
    private static final int LONGEST_NAME = 200;

    private final String calendar;

    /** Takes the text which may hold definitions of zones. */
    CalendarZones(String calendar) {
        this.calendar = calendar;
    }

    /**
     * The rules of a zone by its name or, where nobody knows that, by its definition; those of home as a last resort.
     */
    ZoneRules rules(String name) {
        return id(name).map(ZoneId::getRules).or(() -> defined(name)).orElseGet(HOME::getRules);
    }

    /** The zone that is called so, here or by Microsoft; empty where nobody else knows the name. */
    static Optional<ZoneId> id(String name) {
        return named(name).or(() -> named(windowsName(name)));
    }

    /** The name, or its end: "/mozilla.org/20050126_1/Europe/Berlin" or "/Europe/Berlin". */
    private static Optional<ZoneId> named(@Nullable String name) {
        var rest = name == null || name.length() > LONGEST_NAME ? "" : name.strip();
        while (!rest.isBlank()) {
            try {
                return Optional.of(ZoneId.of(rest));
            } catch (DateTimeException e) {
                int slash = rest.indexOf('/');
                rest = slash < 0 ? "" : rest.substring(slash + 1);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String windowsName(String name) {
        try {
            return TzHelper.getCorrectedTimeZoneIdFrom(name);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** The rules that the text defines under this name; empty where it defines none that can be followed. */
    Optional<ZoneRules> defined(String name) {
        try {
            return ZoneDefinition.of(ContentLine.of(calendar), name)
                    .map(CalendarZones::read)
                    .filter(CalendarZones::isWhole);
        } catch (RuntimeException e) {
            // A broken definition is as good as none.
            LoggerFactory.getLogger(CalendarZones.class).debug("A zone's definition cannot be read");
            return Optional.empty();
        }
    }

    private static ZoneRules read(String definition) {
        var calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-\r\n" + definition + "END:VCALENDAR\r\n";
        try {
            var zones = new CalendarBuilder()
                    .build(new StringReader(calendar))
                    .<VTimeZone>getComponents(Component.VTIMEZONE);
            return new ZoneRulesBuilder().vTimeZone(zones.getFirst()).build();
        } catch (IOException | ParserException e) {
            throw new IllegalArgumentException("no zone", e);
        }
    }

    /** Whether it knows an offset for a day of our time; some definitions do not, and fail. */
    private static boolean isWhole(ZoneRules rules) {
        return rules.getOffset(LocalDateTime.of(2026, 7, 1, 12, 0)) != null;
    }
}
