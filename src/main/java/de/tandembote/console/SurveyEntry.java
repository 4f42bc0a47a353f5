package de.tandembote.console;

import java.util.UUID;

/**
 * A survey of a round, in words and without its answers.
 *
 * @param event the group event that it asks about; empty where it asks about none
 * @param days from which day to which answers are taken
 * @param standing whether it is open, and until when
 */
record SurveyEntry(UUID id, String title, String event, String days, String standing, boolean open) {

    /** Its title, with the event that it asks about. */
    public String name() {
        return event.isEmpty() ? title : title + ", " + event;
    }
}
