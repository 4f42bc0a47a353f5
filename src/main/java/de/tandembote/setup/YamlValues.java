package de.tandembote.setup;

import de.tandembote.datafile.YamlNode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Names, dates and times as round files write them; dates are those of ISO 8601, in the zone of the programme. */
final class YamlValues {

    /** Stands in for a day that is missing or malformed. */
    static final LocalDate NO_DATE = LocalDate.of(1970, 1, 1);

    /** Stands in for a time that is missing or malformed. */
    static final LocalDateTime NO_TIME = NO_DATE.atStartOfDay();

    private YamlValues() {}

    /** A text that must not be empty, on one line: it gets into mail headers. */
    static String text(YamlNode node) {
        var text = oneLine(node.text());
        if (text.isEmpty() && !node.isAbsent()) {
            node.fault("there is nothing between the quotation marks.");
        }
        return text;
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\h]+", " ").strip();
    }

    static LocalDate date(YamlNode node) {
        return node.value(LocalDate::parse, "a date such as 2026-03-02", NO_DATE);
    }

    /** A day and a time of day, with a space or a "T" between them. */
    static LocalDateTime dateTime(YamlNode node) {
        return node.value(
                text -> LocalDateTime.parse(text.strip().replaceFirst(" +", "T")),
                "a date and a time such as 2026-03-02 14:30",
                NO_TIME);
    }
}
