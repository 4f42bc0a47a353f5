package de.tandembote.portal;

import de.tandembote.programme.Round;
import de.tandembote.script.Language;
import java.util.List;

/** What calendars are called. */
final class CalendarWords {

    private final boolean german;

    private CalendarWords(Language language) {
        german = language == Language.DE;
    }

    static CalendarWords in(Language language) {
        return new CalendarWords(language);
    }

    /** The name of a person's own calendar. */
    String own(List<String> programmes) {
        var programme = programmes.size() == 1 ? programmes.getFirst() : "Mentoring";
        return programme + (german ? ": meine Termine" : ": my dates");
    }

    /** The name of the calendar of a round's group events. */
    static String ofRound(Round round) {
        return round.programme().name() + ": " + round.name();
    }
}
