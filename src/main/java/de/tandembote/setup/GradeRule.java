package de.tandembote.setup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From which grade on a person may take part.
 *
 * @param from the least grades, one of which is enough: A 9 or EG 9
 */
record GradeRule(Part part, List<Grade> from, Strength strength) implements RoundRule {

    GradeRule {
        from = List.copyOf(from);
    }

    @Override
    public Stream<Breach> breaches(ParticipantList list) {
        return list.ofPart(part)
                .filter(person -> !isMetBy(person))
                .map(person -> new Breach(
                        person.line(),
                        "a %s of this round has at least %s; correct %s or choose somebody else."
                                .formatted(part.word(1), leastGrades(), Column.GRADE.heading())));
    }

    private boolean isMetBy(Participant person) {
        return Grade.of(person.grade())
                .filter(grade -> from.stream().anyMatch(least -> !least.isAbove(grade)))
                .isPresent();
    }

    private String leastGrades() {
        return from.stream().map(grade -> grade.scale() + " " + grade.step()).collect(Collectors.joining(" or "));
    }
}
