package de.tandembote.calendar;

import java.time.ZoneId;
import java.util.List;

/** What a published calendar file (.ics) holds, or why it cannot be taken over. */
public sealed interface PublishedCalendar {

    /** Its events in the order of the file, each with the UID that it has there. */
    record Events(List<CalendarEvent> events) implements PublishedCalendar {

        public Events {
            events = List.copyOf(events);
        }
    }

    /** Nothing of it is taken over before all of this is mended. */
    record Refused(List<Fault> faults) implements PublishedCalendar {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param line counted from 1; 0 where the whole file is meant
     * @param reason what is wrong and how to mend it, in a sentence
     */
    record Fault(int line, String reason) {
        @Override
        public String toString() {
            return line > 0 ? "line " + line + ": " + reason : reason;
        }
    }

    /**
     * Reads a file of up to 1,000,000 characters; never throws, never asks the network. A series becomes the stretches
     * that it consists of. Of a part that was changed, the time counts; its own title or place has no stretch to be at.
     *
     * @param home the zone of times that name none
     */
    static PublishedCalendar read(String text, ZoneId home) {
        return new PublishedFile(home).read(text);
    }
}
