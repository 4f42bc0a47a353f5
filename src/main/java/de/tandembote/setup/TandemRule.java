package de.tandembote.setup;

import java.util.Optional;
import java.util.stream.Stream;

/** What the partners of a tandem have to be for each other. */
record TandemRule(Demand demand, Strength strength) implements RoundRule {

    /** The demands that the columns of a list can answer. */
    enum Demand {
        MENTOR_FROM_ANOTHER_ADMINISTRATION(
                Column.ADMINISTRATION, "works in the mentee's own administration; choose a mentor from another one") {
            @Override
            Optional<Boolean> isMet(Participant mentee, Participant mentor) {
                // Every line needs an administration: where it has none, that is its fault already.
                return Optional.of(
                        differ(mentee.administration(), mentor.administration()).orElse(true));
            }
        },
        MENTOR_FROM_ANOTHER_FIELD(Column.FIELD, "works in the mentee's own field; choose a mentor from another one") {
            @Override
            Optional<Boolean> isMet(Participant mentee, Participant mentor) {
                return differ(mentee.field(), mentor.field());
            }
        },
        ANOTHER_LEVEL(Column.GRADE, "has no higher grade than the mentee; choose a mentor of a higher one") {
            @Override
            Optional<Boolean> isMet(Participant mentee, Participant mentor) {
                return Grade.of(mentor.grade())
                        .flatMap(higher -> Grade.of(mentee.grade()).map(higher::isAbove));
            }
        };

        private final Column column;
        private final String refusal;

        Demand(Column column, String refusal) {
            this.column = column;
            this.refusal = refusal;
        }

        /** Empty where the list does not say enough. */
        abstract Optional<Boolean> isMet(Participant mentee, Participant mentor);

        private static Optional<Boolean> differ(String one, String other) {
            return one.isEmpty() || other.isEmpty() ? Optional.empty() : Optional.of(!one.equalsIgnoreCase(other));
        }
    }

    @Override
    public Stream<Breach> breaches(ParticipantList list) {
        return list.tandems().stream().flatMap(tandem -> breach(tandem).stream());
    }

    private Optional<Breach> breach(MatchedTandem tandem) {
        var met = demand.isMet(tandem.mentee(), tandem.mentor());
        if (met.isEmpty()) {
            return breach(
                    tandem,
                    "whether the mentor of tandem \"%s\" fits cannot be told; fill in %s for both partners."
                            .formatted(tandem.name(), demand.column.heading()));
        }
        return met.get() ? Optional.empty() : breach(tandem, refusal(tandem));
    }

    private static Optional<Breach> breach(MatchedTandem tandem, String sentence) {
        return Optional.of(new Breach(tandem.mentor().line(), sentence));
    }

    private String refusal(MatchedTandem tandem) {
        return "the mentor of tandem \"%s\" %s%s."
                .formatted(tandem.name(), demand.refusal, strength == Strength.SOFT ? ", if possible" : "");
    }
}
