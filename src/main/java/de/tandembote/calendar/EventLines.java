package de.tandembote.calendar;

import java.util.List;
import java.util.Optional;

/**
 * The lines of one event in a published file.
 *
 * @param lines that of its BEGIN first; those of alarms are not among them
 */
record EventLines(List<ContentLine> lines) {

    /** Characters; longer lines are cut where they are read. */
    private static final int LONGEST_TEXT = ContentLine.LONGEST - 1_000;

    private static final int LONGEST_NAME = 60;

    EventLines {
        lines = List.copyOf(lines);
    }

    /** Where the event begins in the file. */
    int number() {
        return lines.getFirst().number();
    }

    Optional<ContentLine> first(String property) {
        return lines.stream().filter(line -> line.name().equals(property)).findFirst();
    }

    List<ContentLine> all(String property) {
        return lines.stream().filter(line -> line.name().equals(property)).toList();
    }

    /**
     * The value of a property as text; empty where there is none.
     *
     * @throws UnreadableEvent if it is so long that it was not read to its end
     */
    String text(String property) {
        var line = first(property);
        line.filter(each -> each.value().length() > LONGEST_TEXT).ifPresent(each -> {
            throw new UnreadableEvent(
                    each.number(), "%s is longer than %,d characters; shorten it.".formatted(property, LONGEST_TEXT));
        });
        return line.map(ContentLine::text).map(String::strip).orElse("");
    }

    UnreadableEvent unreadable(String reason) {
        return new UnreadableEvent(number(), name() + " " + reason);
    }

    /** As a person finds the event again. */
    String name() {
        return first("SUMMARY")
                .or(() -> first("UID"))
                .map(line -> shortened(line.text()))
                .filter(name -> !name.isBlank())
                .map("the event \"%s\""::formatted)
                .orElse("the event that begins here");
    }

    /** As much of a text as is needed to find it again. */
    static String shortened(String text) {
        var line = PlainText.ofName(text);
        return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) + "…" : line;
    }
}
