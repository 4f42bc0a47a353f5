package de.tandembote.calendar;

/** An event of a published file cannot be taken over; ends the reading of this one event. */
final class UnreadableEvent extends RuntimeException {

    private final int line;

    /** @param reason what is wrong and how to mend it, in a sentence */
    UnreadableEvent(int line, String reason) {
        super(reason);
        this.line = line;
    }

    PublishedCalendar.Fault fault() {
        return new PublishedCalendar.Fault(line, String.valueOf(getMessage()));
    }
}
