package de.tandembote.setup;

import de.tandembote.datafile.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules that a round file can name; where a new kind of rule is added. */
final class RoundRules {

    private enum Name {
        MENTOR_FROM_ANOTHER_ADMINISTRATION,
        MENTOR_FROM_ANOTHER_FIELD,
        ANOTHER_LEVEL,
        MENTEE_GRADE,
        MENTOR_GRADE,
        MENTEE_CONFIRMED,
        MENTOR_CONFIRMED,
        MENTEES_PER_ADMINISTRATION,
        MENTORS_PER_ADMINISTRATION;

        static Optional<Name> of(String text) {
            return Arrays.stream(values())
                    .filter(name -> name.written().equals(text))
                    .findFirst();
        }

        String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private RoundRules() {}

    static List<RoundRule> read(YamlNode rules) {
        return rules.items().stream().flatMap(rule -> readOne(rule).stream()).toList();
    }

    private static Optional<RoundRule> readOne(YamlNode node) {
        var rule = node.get("rule");
        var name = Name.of(rule.text());
        if (name.isEmpty() && !rule.isAbsent()) {
            rule.fault("\"%s\" is not a rule; the rules are %s."
                    .formatted(
                            rule.text(),
                            Arrays.stream(Name.values()).map(Name::written).collect(Collectors.joining(", "))));
        }
        return name.map(known -> readOne(known, node));
    }

    private static RoundRule readOne(Name name, YamlNode node) {
        var strength = node.get("strength").oneOf(Strength.class, Strength.HARD);
        return switch (name) {
            case MENTOR_FROM_ANOTHER_ADMINISTRATION ->
                tandem(TandemRule.Demand.MENTOR_FROM_ANOTHER_ADMINISTRATION, strength, node);
            case MENTOR_FROM_ANOTHER_FIELD -> tandem(TandemRule.Demand.MENTOR_FROM_ANOTHER_FIELD, strength, node);
            case ANOTHER_LEVEL -> tandem(TandemRule.Demand.ANOTHER_LEVEL, strength, node);
            case MENTEE_GRADE -> new GradeRule(Part.MENTEE, grades(node), strength);
            case MENTOR_GRADE -> new GradeRule(Part.MENTOR, grades(node), strength);
            case MENTEE_CONFIRMED -> new ConfirmedRule(Part.MENTEE, criteria(node), strength);
            case MENTOR_CONFIRMED -> new ConfirmedRule(Part.MENTOR, criteria(node), strength);
            case MENTEES_PER_ADMINISTRATION -> new QuotaRule(Part.MENTEE, atMost(node), strength);
            case MENTORS_PER_ADMINISTRATION -> new QuotaRule(Part.MENTOR, atMost(node), strength);
        };
    }

    private static RoundRule tandem(TandemRule.Demand demand, Strength strength, YamlNode node) {
        node.allow("rule", "strength");
        return new TandemRule(demand, strength);
    }

    private static List<Grade> grades(YamlNode node) {
        node.allow("rule", "strength", "from");
        return node.get("from").items().stream()
                .map(grade -> grade.value(
                        text -> Grade.of(text).orElseThrow(), "a grade such as A 9 or EG 9", new Grade("A", 0)))
                .toList();
    }

    private static List<String> criteria(YamlNode node) {
        node.allow("rule", "strength", "any-of");
        return node.get("any-of").items().stream().map(YamlNode::text).toList();
    }

    private static int atMost(YamlNode node) {
        node.allow("rule", "strength", "at-most");
        return node.get("at-most").value(RoundRules::positive, "a number of people, 1 or more", Integer.MAX_VALUE);
    }

    private static int positive(String text) {
        var number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException("not positive");
        }
        return number;
    }
}
