package de.tandembote.console;

import java.util.List;

/**
 * A question about who gets a circular, ready to be shown.
 *
 * @param field the name of its checkboxes
 * @param except whether all but those chosen are meant
 * @param events the group events it may be about; empty where it is about none
 */
record AudienceQuestion(
        String field, String exceptField, String title, boolean except, List<Pick> picks, List<Pick> events) {

    /** Something that can be chosen. */
    record Pick(String value, String label, boolean chosen) {}

    public boolean isAsked() {
        return picks.stream().anyMatch(Pick::chosen);
    }
}
