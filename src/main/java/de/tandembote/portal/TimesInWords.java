package de.tandembote.portal;

import de.tandembote.gathering.GatheringTime;
import de.tandembote.script.Language;
import de.tandembote.script.Phrases;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/** When a group event takes place, one line for each of its parts. */
final class TimesInWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final boolean german;
    private final Phrases phrases;

    private TimesInWords(Language language) {
        german = language == Language.DE;
        phrases = Phrases.in(language);
    }

    static TimesInWords in(Language language) {
        return new TimesInWords(language);
    }

    List<String> of(List<GatheringTime> times) {
        return times.stream()
                .sorted(Comparator.comparing(GatheringTime::startsAt))
                .map(time -> time.wholeDay() ? days(time) : hours(time))
                .toList();
    }

    /** The end of whole days is the midnight after them. */
    private String days(GatheringTime time) {
        return span(time.startsAt().toLocalDate(), time.endsAt().toLocalDate().minusDays(1));
    }

    private String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? phrases.date(first) : phrases.date(first) + until() + phrases.date(last);
    }

    private String hours(GatheringTime time) {
        var start = time.startsAt();
        var end = time.endsAt();
        if (start.toLocalDate().equals(end.toLocalDate())) {
            return phrases.date(start.toLocalDate()) + ", " + clock(start.toLocalTime()) + "–"
                    + clock(end.toLocalTime()) + oClock();
        }
        return phrases.date(start.toLocalDate()) + ", " + clock(start.toLocalTime()) + oClock() + until()
                + phrases.date(end.toLocalDate()) + ", " + clock(end.toLocalTime()) + oClock();
    }

    private String until() {
        return german ? " bis " : " to ";
    }

    private String oClock() {
        return german ? " Uhr" : "";
    }

    /** "9:00" in German, "09:00" in English. */
    private String clock(LocalTime time) {
        var text = CLOCK.format(time);
        return german && text.startsWith("0") ? text.substring(1) : text;
    }
}
