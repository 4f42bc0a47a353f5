package de.tandembote.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many mentees or mentors one administration may send. */
record QuotaRule(Part part, int atMost, Strength strength) implements RoundRule {

    @Override
    public Stream<Breach> breaches(ParticipantList list) {
        return list
                .ofPart(part)
                .filter(person -> !person.administration().isEmpty())
                .collect(Collectors.groupingBy(Participant::administration, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(sent -> sent.size() > atMost)
                .map(this::breach);
    }

    private Breach breach(List<Participant> sent) {
        return new Breach(
                sent.get(atMost).line(),
                "the administration \"%s\" sends %d %s; %d %s the most in this round."
                        .formatted(
                                sent.getFirst().administration(),
                                sent.size(),
                                part.word(sent.size()),
                                atMost,
                                atMost == 1 ? "is" : "are"));
    }
}
