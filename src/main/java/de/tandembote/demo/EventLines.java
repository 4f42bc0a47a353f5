package de.tandembote.demo;

import de.tandembote.gathering.Audience;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringTime;
import java.time.LocalDateTime;

/** Writes a group event for the round's page. */
final class EventLines {

    private EventLines() {}

    static RoundSheet.Event of(Gathering gathering, LocalDateTime now) {
        var details = gathering.details();
        return new RoundSheet.Event(
                details.times().stream().map(EventLines::line).toList(),
                details.title(),
                audience(details.audience()),
                details.place().isEmpty() ? "per Video" : details.place(),
                !details.times().getLast().endsAt().isAfter(now));
    }

    private static String line(GatheringTime time) {
        var day = GermanDates.shortDay(time.startsAt().toLocalDate());
        return time.wholeDay()
                ? day
                : day + ", " + GermanDates.time(time.startsAt()) + "–" + GermanDates.time(time.endsAt()) + " Uhr";
    }

    private static String audience(Audience audience) {
        return switch (audience) {
            case MENTEES -> "Mentees";
            case MENTORS -> "Mentorinnen und Mentoren";
            case BOTH -> "Mentees, Mentorinnen und Mentoren";
            case BOARD -> "den Beirat";
            case ALL -> "alle";
            case CHOSEN -> "einzelne Personen";
        };
    }
}
