package de.tandembote.setup;

import de.tandembote.datafile.YamlNode;
import java.time.LocalDate;

/**
 * One run (Durchgang) of a programme.
 *
 * @param lastDay the last day that belongs to it
 */
record RoundEntry(String name, LocalDate firstDay, LocalDate lastDay) {

    static RoundEntry read(YamlNode node) {
        node.allow("name", "first-day", "last-day");
        var first = node.get("first-day");
        var last = node.get("last-day");
        var round = new RoundEntry(YamlValues.text(node.get("name")), YamlValues.date(first), YamlValues.date(last));
        if (round.isComplete() && !round.isSound()) {
            last.fault("the round ends before it begins; the last day comes after the first.");
        }
        return round;
    }

    /** Whether it is a stretch of time; if not, a fault is noted and nothing can be said about the days between. */
    boolean isSound() {
        return isComplete() && lastDay.isAfter(firstDay);
    }

    private boolean isComplete() {
        return !firstDay.equals(YamlValues.NO_DATE) && !lastDay.equals(YamlValues.NO_DATE);
    }

    boolean contains(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }
}
