package de.tandembote.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts into words what is said of a circular in the coordinators' room. */
final class CircularWords {

    private final Phrases phrases;
    private final Function<String, String> keep;

    /** @param keep takes each text that a variable stands for and returns what is put in its place */
    CircularWords(Voice voice, Function<String, String> keep) {
        this.phrases = Phrases.in(voice.language());
        this.keep = keep;
    }

    Map<String, Object> of(Topic.CircularDraft draft) {
        return Map.of(
                "people", kept(phrases.people(draft.recipients())),
                "unwilling", number(draft.unwilling()),
                "pausing", number(draft.pausing()),
                "lines", lines(draft.lines()),
                "again", draft.again() ? List.of(Map.of()) : List.of());
    }

    Map<String, Object> of(Topic.CircularTold told) {
        return section(
                About.CIRCULAR_TOLD,
                Map.of("circular", kept(told.circular())),
                switch (told.news()) {
                    case CircularNews.Begun(var recipients) ->
                        Map.entry("begun", Map.of("people", kept(phrases.people(recipients))));
                    case CircularNews.Done(var sent, var refused, var unsent) ->
                        Map.entry(
                                "done",
                                Map.of(
                                        "sent", kept(sent),
                                        "refused", kept(refused),
                                        "unsent", number(unsent)));
                    case CircularNews.Discarded() -> Map.entry("discarded", Map.of());
                    case CircularNews.Late() -> Map.entry("late", Map.of());
                    case CircularNews.Elsewhere() -> Map.entry("elsewhere", Map.of());
                });
    }

    Map<String, Object> of(Topic.CircularRefused refused) {
        return section(
                About.CIRCULAR_REFUSED,
                Map.of(),
                switch (refused.why()) {
                    case CircularRefusal.UnknownWriter() -> Map.entry("unknownWriter", Map.of());
                    case CircularRefusal.Unclear() -> Map.entry("unclear", Map.of());
                    case CircularRefusal.WhichAdministration(var known) ->
                        Map.entry("whichAdministration", Map.of("known", kept(String.join(", ", known))));
                    case CircularRefusal.WhichRound(var known) ->
                        Map.entry("whichRound", Map.of("known", kept(String.join(", ", known))));
                    case CircularRefusal.Empty() -> Map.entry("empty", Map.of());
                    case CircularRefusal.TooLong() -> Map.entry("tooLong", Map.of());
                    case CircularRefusal.Nobody() -> Map.entry("nobody", Map.of());
                    case CircularRefusal.Faulty(var lines) ->
                        Map.entry(
                                "faulty",
                                Map.of(
                                        "faults",
                                        lines.stream()
                                                .map(line -> Map.of(
                                                        "number", kept(line.number()), "reason", kept(line.reason())))
                                                .toList()));
                });
    }

    /** The one section that says something; all others of the topic are empty. */
    private static Map<String, Object> section(
            About about, Map<String, Object> always, Map.Entry<String, ? extends Map<String, ?>> said) {
        var words = new HashMap<>(always);
        words.put(said.getKey(), List.of(said.getValue()));
        Variables.of(about).stream()
                .filter(variable -> variable.kind() == Variable.Kind.LIST)
                .forEach(variable -> words.putIfAbsent(variable.name(), List.of()));
        return words;
    }

    private List<Map<String, String>> lines(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> Map.of("line", kept(line)))
                .toList();
    }

    /** Nothing where there are none. */
    private Object number(int count) {
        return count == 0 ? List.of() : kept(count);
    }

    private String kept(int number) {
        return kept(String.valueOf(number));
    }

    private String kept(String text) {
        return keep.apply(text);
    }
}
