package de.tandembote.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * An event as calendars show it.
 *
 * @param uid its name for ever (RFC 5545, section 3.8.4.7)
 * @param sequence how often it was changed (section 3.8.7.4)
 * @param stamp when it was last changed; the same event always has the same stamp, so that a feed does not change by
 *     itself
 * @param description plain text; empty where there is nothing to say
 * @param place empty where there is none
 * @param link where to take part by video; empty where there is none
 * @param zone in which the stretches are meant
 * @param stretches when it takes place, in order, at least one
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant stamp,
        String title,
        String description,
        String place,
        String link,
        ZoneId zone,
        List<Stretch> stretches,
        State state) {

    public CalendarEvent {
        stretches = List.copyOf(stretches);
    }

    /** The same event in this state. */
    public CalendarEvent in(State state) {
        return new CalendarEvent(uid, sequence, stamp, title, description, place, link, zone, stretches, state);
    }

    /** The same event as it was changed last for one person alone. */
    public CalendarEvent stamped(Instant stamp) {
        return new CalendarEvent(uid, sequence, stamp, title, description, place, link, zone, stretches, state);
    }

    /** Whether it takes place (RFC 5545, section 3.8.1.11). */
    public enum State {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }
}
