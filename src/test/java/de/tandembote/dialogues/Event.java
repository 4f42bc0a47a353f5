package de.tandembote.dialogues;

import de.tandembote.dialogues.Step.Who;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A group event as a dialogue tells of it; it lasts two hours.
 *
 * @param seats how many there is room for; null for all
 * @param people for whom it is
 */
record Event(
        String title,
        LocalDateTime start,
        String place,
        @Nullable Integer seats,
        List<Who> people) {

    private static final Pattern TOLD =
            Pattern.compile("(?:an event )?\"([^\"]+)\" on (\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2})"
                    + "(?: in (.+?))?(?: with (\\d+) seats?)?(?: for ((?:anna|ben)(?:, (?:anna|ben))*))?");

    Event {
        people = List.copyOf(people);
    }

    static Matcher matcher(String line) {
        return TOLD.matcher(line);
    }

    /** An event in the words of {@code an event "Workshop" on 2026-04-16 09:00 in Rathaus with 1 seat for anna, ben}. */
    static Event of(Matcher told) {
        return new Event(
                told.group(1),
                LocalDateTime.parse(told.group(2) + "T" + told.group(3)),
                told.group(4) == null ? "Rathaus" : told.group(4),
                told.group(5) == null ? null : Integer.valueOf(told.group(5)),
                told.group(6) == null
                        ? List.of(Who.ANNA, Who.BEN)
                        : Stream.of(told.group(6).split(", "))
                                .map(name -> Who.valueOf(name.toUpperCase(Locale.ROOT)))
                                .toList());
    }

    /** What a round file says of it. */
    String entry() {
        return """
                  - uid: %s
                    kind: workshop
                    title: "%s"
                    audience: chosen
                    people: [%s]
                    start: %s
                    end: %s
                    place: "%s"
                """.formatted(
                                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                                title,
                                people.stream().map(Who::address).collect(Collectors.joining(", ")),
                                start.toString().replace('T', ' '),
                                start.plusHours(2).toString().replace('T', ' '),
                                place)
                + (seats == null ? "" : "    seats: %d\n".formatted(seats));
    }
}
