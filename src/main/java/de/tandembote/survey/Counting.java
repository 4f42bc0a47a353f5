package de.tandembote.survey;

import de.tandembote.programme.Role;
import de.tandembote.script.Questionnaire;
import de.tandembote.script.Questionnaire.Choice;
import de.tandembote.script.Questionnaire.Item;
import de.tandembote.script.Questionnaire.Option;
import de.tandembote.script.Questionnaire.Scale;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts answers. A question is counted from the least number of answers on. The roles are told apart only where each
 * of them is large enough, or absent: else the small one would be what is left of the whole.
 */
final class Counting {

    private final int least;
    private final boolean byRole;

    Counting(int least, boolean byRole) {
        this.least = least;
        this.byRole = byRole;
    }

    /** What came of each question; a pseudonym is nobody's business but the university's. */
    List<ItemResult> count(Questionnaire questionnaire, List<Ballot> ballots) {
        return questionnaire.items().stream()
                .filter(item -> !(item.kind() instanceof Questionnaire.Pseudonym))
                .map(item -> count(
                        item,
                        ballots.stream()
                                .filter(ballot -> !ballot.to(item.key()).isEmpty())
                                .toList()))
                .toList();
    }

    private ItemResult count(Item item, List<Ballot> ballots) {
        if (ballots.size() < least) {
            return new ItemResult.TooFew(item);
        }
        return switch (item.kind()) {
            case Scale scale ->
                numbers(
                        item,
                        ballots,
                        IntStream.rangeClosed(scale.from(), scale.to())
                                .mapToObj(Integer::toString)
                                .toList());
            case Choice choice ->
                numbers(
                        item,
                        ballots,
                        choice.options().stream().map(Option::key).toList());
            case Questionnaire.FreeText _, Questionnaire.Pseudonym _ -> texts(item, ballots);
        };
    }

    private ItemResult texts(Item item, List<Ballot> ballots) {
        var texts = new ArrayList<>(ballots.stream()
                .flatMap(ballot -> ballot.to(item.key()).stream())
                .filter(text -> !text.equals(Questionnaire.DOES_NOT_APPLY))
                .toList());
        Collections.shuffle(texts, new SecureRandom());
        return texts.size() < least ? new ItemResult.TooFew(item) : new ItemResult.Texts(item, texts);
    }

    private ItemResult numbers(Item item, List<Ballot> ballots, List<String> values) {
        return new ItemResult.Numbers(item, tally(item, ballots, values), ofRoles(item, ballots, values));
    }

    private Map<Role, ItemResult.Tally> ofRoles(Item item, List<Ballot> ballots, List<String> values) {
        var parts = ballots.stream().collect(Collectors.groupingBy(Ballot::role));
        if (!byRole
                || parts.size() < 2
                || parts.containsKey("")
                || parts.values().stream().anyMatch(part -> part.size() < least)) {
            return Map.of();
        }
        var tallies = new EnumMap<Role, ItemResult.Tally>(Role.class);
        parts.forEach((role, part) -> tallies.put(Role.valueOf(role), tally(item, part, values)));
        return tallies;
    }

    private static ItemResult.Tally tally(Item item, List<Ballot> ballots, List<String> values) {
        var given = ballots.stream()
                .flatMap(ballot -> ballot.to(item.key()).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.summingInt(_ -> 1)));
        var counts = values.stream()
                .map(value -> new ItemResult.Count(value, given.getOrDefault(value, 0)))
                .toList();
        var mean = item.kind() instanceof Scale
                ? counts.stream()
                        .flatMapToInt(count -> IntStream.generate(() -> Integer.parseInt(count.value()))
                                .limit(count.number()))
                        .average()
                : OptionalDouble.empty();
        return new ItemResult.Tally(ballots.size(), given.getOrDefault(Questionnaire.DOES_NOT_APPLY, 0), counts, mean);
    }
}
