package de.tandembote.portal;

import java.util.List;

/**
 * A group event as its page shows it to one who is invited.
 *
 * @param when each of its parts in words
 * @param place empty where there is a video link only
 * @param video empty where there is a place only
 * @param seats how many there are; 0 where there is room for all
 * @param free how many of them are free
 * @param answersBy the last day for an answer; empty where there is none
 * @param waiting the place on the waiting list; 0 for who is not on it
 * @param sequence of the event as the page shows it
 */
record EventSheet(
        String title,
        List<String> when,
        String place,
        String video,
        int seats,
        int free,
        String answersBy,
        Standing standing,
        int waiting,
        int sequence) {

    /** What whoever is not invited may see: neither where it is nor how to take part. */
    static EventSheet ofNobody(String title) {
        return new EventSheet(title, List.of(), "", "", 0, 0, "", Standing.NOT_INVITED, 0, 0);
    }

    /** How things stand between the event and the person. */
    enum Standing {
        UNANSWERED,
        /** Had a seat before the event was moved, and has it until the next answer. */
        ASKED_AGAIN,
        SEATED,
        WAITING,
        MAYBE,
        DECLINED,
        BEGUN,
        CANCELLED,
        NOT_INVITED;

        /** Whether an answer counts. */
        boolean isOpen() {
            return this != BEGUN && this != CANCELLED && this != NOT_INVITED;
        }
    }

    /** Whether the person may know when and where it is. */
    public boolean isShown() {
        return standing != Standing.NOT_INVITED;
    }

    /** Whether there are buttons to press. */
    public boolean isOpen() {
        return standing.isOpen();
    }
}
