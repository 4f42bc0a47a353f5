package de.tandembote.setup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A criterion that somebody has to confirm by its name, so that the list need not tell the person's circumstances.
 *
 * @param anyOf the names of the criteria, one of which is enough
 */
record ConfirmedRule(Part part, List<String> anyOf, Strength strength) implements RoundRule {

    ConfirmedRule {
        anyOf = List.copyOf(anyOf);
    }

    @Override
    public Stream<Breach> breaches(ParticipantList list) {
        return list.ofPart(part)
                .filter(person -> !isMetBy(person))
                .map(person -> new Breach(
                        person.line(),
                        "a %s of this round needs %s in %s; confirm it or choose somebody else."
                                .formatted(part.word(1), criteria(), Column.CONFIRMED.heading())));
    }

    private boolean isMetBy(Participant person) {
        return person.confirmed().stream().anyMatch(has -> anyOf.stream().anyMatch(has::equalsIgnoreCase));
    }

    private String criteria() {
        return anyOf.stream().map("\"%s\""::formatted).collect(Collectors.joining(" or "));
    }
}
