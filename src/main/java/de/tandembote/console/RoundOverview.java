package de.tandembote.console;

import java.util.List;
import java.util.UUID;

/**
 * What the page of a round shows: numbers, and no person.
 *
 * @param running whether the round has begun and is not over
 * @param since the first day of what is called this month
 * @param met how many of the tandems that go on have met this month; those that pause do not count
 * @param unmet how many of them have not
 * @param waiting how many messages wait for a decision of whoever looks at the page
 * @param ahead what the bot says next, in order
 * @param more how many such moments there are beside these
 */
record RoundOverview(
        UUID id,
        String programme,
        String name,
        String days,
        String phase,
        boolean running,
        String since,
        List<Figure> tandems,
        long met,
        int unmet,
        int waiting,
        List<Moment> ahead,
        int more) {

    /** A number and what it counts. */
    record Figure(long count, String what) {}

    /** What is said at one moment. */
    record Moment(String when, List<Line> lines) {}

    /**
     * One message that is planned.
     *
     * @param event the group event that it is about; empty where it is about none
     * @param to to whom, with the number where it is known, and under which condition
     */
    record Line(String what, String event, String to) {}
}
