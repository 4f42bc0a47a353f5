package de.tandembote.script;

import java.util.List;
import java.util.stream.Stream;

/** What is said of circulars in the coordinators' room. */
final class CircularsToRead {

    private CircularsToRead() {}

    static List<Topic> topics(About about) {
        return switch (about) {
            case CIRCULAR_DRAFT ->
                List.of(
                        new Topic.CircularDraft(
                                12,
                                2,
                                1,
                                List.of("Neuer Raum", "", "Guten Tag Kim Muster,", "wir sind in Raum 12."),
                                false),
                        new Topic.CircularDraft(1, 0, 0, List.of("Neuer Raum", "", "Kaffee gibt es auch."), true));
            case CIRCULAR_TOLD ->
                Stream.of(
                                new CircularNews.Begun(12),
                                new CircularNews.Begun(1),
                                new CircularNews.Done(11, 1, 0),
                                new CircularNews.Done(9, 1, 2),
                                new CircularNews.Discarded(),
                                new CircularNews.Late(),
                                new CircularNews.Elsewhere())
                        .<Topic>map(news -> new Topic.CircularTold("Neuer Raum", news))
                        .toList();
            case CIRCULAR_REFUSED ->
                Stream.of(
                                new CircularRefusal.UnknownWriter(),
                                new CircularRefusal.Unclear(),
                                new CircularRefusal.WhichAdministration(List.of("Stadt Unna", "Kreis Unna")),
                                new CircularRefusal.WhichRound(List.of("Durchgang 2026/27", "Durchgang 2027/28")),
                                new CircularRefusal.Empty(),
                                new CircularRefusal.TooLong(),
                                new CircularRefusal.Nobody(),
                                new CircularRefusal.Faulty(List.of(
                                        new CircularRefusal.Line(2, "the variable \"raum\" is not known here."),
                                        new CircularRefusal.Line(5, "a choice is not closed on its line."))))
                        .<Topic>map(Topic.CircularRefused::new)
                        .toList();
            default -> throw new IllegalArgumentException(about.name());
        };
    }
}
