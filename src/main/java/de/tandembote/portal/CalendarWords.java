package de.tandembote.portal;

import de.tandembote.meeting.MeetingState;
import de.tandembote.programme.Round;
import de.tandembote.script.Language;
import de.tandembote.script.MeetingForm;
import de.tandembote.script.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What calendars are called, and what stands in them. */
final class CalendarWords {

    private final boolean german;
    private final Phrases phrases;

    private CalendarWords(Language language) {
        german = language == Language.DE;
        phrases = Phrases.in(language);
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

    String meetingWith(String partner) {
        return (german ? "Tandem-Treffen mit " : "Tandem meeting with ") + partner;
    }

    /** How the two meet, and whether that is settled; empty where there is nothing to say. */
    String about(MeetingState state, @Nullable MeetingForm form) {
        var proposed = german ? "Vorgeschlagen, noch nicht bestätigt." : "Proposed, not confirmed yet.";
        return Stream.concat(
                        state == MeetingState.PROPOSED ? Stream.of(proposed) : Stream.empty(),
                        Stream.ofNullable(form).map(this::sentence))
                .collect(Collectors.joining(" "));
    }

    private String sentence(MeetingForm form) {
        var phrase = phrases.form(form);
        return phrase.substring(0, 1).toUpperCase(Locale.GERMAN) + phrase.substring(1) + ".";
    }
}
