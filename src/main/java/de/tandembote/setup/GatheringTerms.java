package de.tandembote.setup;

import de.tandembote.channel.Address;
import de.tandembote.datafile.YamlNode;
import de.tandembote.gathering.Audience;
import de.tandembote.gathering.FeeBearer;
import de.tandembote.gathering.GatheringKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who comes to a group event and on what terms: all that a calendar does not say.
 *
 * @param people for whom it is, where the audience is named one by one; else empty
 * @param seats how many people there is room for; empty means for all who are invited
 * @param minimum the least number of people with whom it takes place; empty where nobody counts
 * @param fee EUR per mentee; zero where it is free
 * @param deadline the last day for an answer
 */
record GatheringTerms(
        GatheringKind kind,
        Audience audience,
        List<NamedPerson> people,
        OptionalInt seats,
        OptionalInt minimum,
        BigDecimal fee,
        FeeBearer bearer,
        Optional<LocalDate> deadline) {

    /** The keys that {@link #read} reads. */
    static final List<String> KEYS =
            List.of("kind", "audience", "people", "seats", "minimum", "fee", "bearer", "deadline");

    GatheringTerms {
        people = List.copyOf(people);
    }

    /** Somebody of the round, and where the file says so. */
    record NamedPerson(Address email, YamlNode place) {

        @Override
        public String toString() {
            return "person on line " + place.line();
        }
    }

    static GatheringTerms read(YamlNode node) {
        var terms = new GatheringTerms(
                node.get("kind").oneOf(GatheringKind.class, GatheringKind.WORKSHOP),
                node.get("audience").oneOf(Audience.class, Audience.ALL),
                node.find("people").map(YamlNode::items).orElse(List.of()).stream()
                        .map(person -> new NamedPerson(Words.email(person), person))
                        .toList(),
                number(node, "seats", "a number of seats, 1 or more"),
                number(node, "minimum", "a number of people, 1 or more"),
                node.find("fee")
                        .map(fee -> fee.value(GatheringTerms::euro, "an amount in EUR such as 45.00", BigDecimal.ZERO))
                        .orElse(BigDecimal.ZERO),
                node.find("bearer")
                        .map(bearer -> bearer.oneOf(FeeBearer.class, FeeBearer.PROGRAMME))
                        .orElse(FeeBearer.PROGRAMME),
                node.find("deadline").map(YamlValues::date));
        terms.check(node);
        return terms;
    }

    private void check(YamlNode node) {
        if (audience == Audience.CHOSEN && people.isEmpty()) {
            node.fault("the audience is chosen, but \"people\" is missing; write their e-mail addresses there.");
        }
        if (audience != Audience.CHOSEN && !people.isEmpty()) {
            node.fault(
                    "\"people\" are named, but the audience is another; write \"audience: chosen\", or delete them.");
        }
        if (seats.isPresent() && minimum.isPresent() && minimum.getAsInt() > seats.getAsInt()) {
            node.get("minimum").fault("there are fewer seats than people who must come.");
        }
        if (fee.signum() > 0 && node.find("bearer").isEmpty()) {
            node.fault(
                    "there is a fee, but nobody who bears it; write \"bearer: administration\" or \"bearer: programme\".");
        }
    }

    /** Checks against the first day of the event, if that is known. */
    void checkDeadline(LocalDate first, YamlNode node) {
        if (deadline.filter(date -> date.isAfter(first)).isPresent() && !first.equals(YamlValues.NO_DATE)) {
            node.get("deadline").fault("the last day for an answer comes after the event has begun.");
        }
    }

    boolean billsAdministrations() {
        return fee.signum() > 0 && bearer == FeeBearer.ADMINISTRATION;
    }

    private static OptionalInt number(YamlNode node, String key, String expected) {
        return node.find(key)
                .map(number -> OptionalInt.of(number.value(GatheringTerms::positive, expected, 1)))
                .orElse(OptionalInt.empty());
    }

    private static BigDecimal euro(String text) {
        return new BigDecimal(require(text.matches("\\d{1,6}(\\.\\d{1,2})?"), text));
    }

    private static int positive(String text) {
        return Integer.parseInt(require(text.matches("[1-9]\\d{0,5}"), text));
    }

    private static String require(boolean valid, String text) {
        if (!valid) {
            throw new IllegalArgumentException("malformed");
        }
        return text;
    }
}
