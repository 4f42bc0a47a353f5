package de.tandembote.script;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Group events as people may be told of them: with everything, with nothing that can be left out, and in between. */
final class EventsToRead {

    /** Whoever pays for the mentees of an administration. */
    static final Addressee OFFICE = new Addressee(Anrede.NONE, "", "", "Kämmerei, Sachgebiet Rechnungen");

    private static final LocalDateTime START = LocalDateTime.of(2026, 9, 10, 9, 0);
    private static final EventDetails.Part MORNING = new EventDetails.Part(START, START.plusMinutes(210), false);
    private static final EventDetails BARE =
            new EventDetails("Netzwerktreffen im Herbst", List.of(MORNING), null, null, null, null);
    private static final EventDetails ON_SITE = new EventDetails(
            "Überzeugend auftreten",
            List.of(MORNING),
            "Volkshochschule, Raum 12",
            null,
            LocalDate.of(2026, 8, 27),
            null);
    private static final EventDetails BY_VIDEO = new EventDetails(
            "Auftakt – die Tandems lernen sich kennen",
            List.of(wholeDays(1)),
            null,
            "https://video.example.org/auftakt",
            null,
            null);
    private static final EventDetails FULL = new EventDetails(
            "Meine Stärken, meine Ziele",
            List.of(
                    MORNING,
                    new EventDetails.Part(START.plusDays(1), START.plusDays(1).plusHours(4), false),
                    wholeDays(2)),
            "Kulturhaus, großer Saal",
            "https://video.example.org/staerken",
            LocalDate.of(2026, 8, 27),
            2);

    private EventsToRead() {}

    static List<Topic> topics(About about) {
        return switch (about) {
            case EVENT ->
                Stream.of(BARE, ON_SITE, BY_VIDEO, FULL)
                        .<Topic>map(Topic.Event::new)
                        .toList();
            case TURNOUT ->
                List.of(
                        new Topic.EventTurnout(BARE, new Turnout(7, 1, 2, 3, 0, null)),
                        new Topic.EventTurnout(FULL, new Turnout(1, 0, 2, 3, 4, 8)));
            case COSTS ->
                List.of(
                        costs(BARE, 1, 1, null),
                        costs(FULL, 2, 3, "220.00"),
                        costs(ON_SITE, 3, 0, "660.00"),
                        costs(BARE, 1, 0, null),
                        cancelled(ON_SITE));
            case EVENT_UNDONE -> undone();
            default -> throw new IllegalArgumentException("not about an event: " + about);
        };
    }

    static List<Topic> notes() {
        return List.of(
                new Topic.Noted(List.of(new Note.EventAnswered(ON_SITE, EventAnswer.COMES))),
                new Topic.Noted(Arrays.stream(EventAnswer.values())
                        .<Note>map(answer -> new Note.EventAnswered(FULL, answer))
                        .toList()));
    }

    static OpenQuestion question() {
        return new OpenQuestion.Invitation(ON_SITE);
    }

    private static List<Topic> undone() {
        var undone = new ArrayList<Topic>(List.of(new Topic.EventUndone(ON_SITE, null)));
        for (var answer : EventAnswer.values()) {
            undone.add(new Topic.EventUndone(FULL, answer));
        }
        return undone;
    }

    private static Topic costs(EventDetails event, int number, int mentees, @Nullable String previous) {
        return costs(event, number, mentees, previous, false);
    }

    private static Topic cancelled(EventDetails event) {
        return costs(event, 2, 0, "440.00", true);
    }

    private static Topic costs(
            EventDetails event, int number, int mentees, @Nullable String previous, boolean cancelled) {
        var fee = new BigDecimal("220.00");
        return new Topic.Costs(
                event,
                new CostDetails(
                        "Stadt Dormagen",
                        number,
                        mentees,
                        fee,
                        fee.multiply(BigDecimal.valueOf(mentees)),
                        previous == null ? null : new BigDecimal(previous),
                        cancelled));
    }

    private static EventDetails.Part wholeDays(int count) {
        var first = START.toLocalDate().plusDays(4).atStartOfDay();
        return new EventDetails.Part(first, first.plusDays(count), true);
    }
}
