package de.tandembote.broadcast;

import de.tandembote.people.Administration;
import de.tandembote.people.Administrations;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Role;
import de.tandembote.programme.Round;
import de.tandembote.script.CircularRefusal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Understands to whom a circular in the coordinators' room is written: roles, and perhaps an administration and a
 * round.
 */
@Component
class RoomAudience {

    private static final Set<Role> BOTH = EnumSet.of(Role.MENTEE, Role.MENTOR);
    private static final Map<String, Set<Role>> WORDS = Map.ofEntries(
            Map.entry("alle", BOTH),
            Map.entry("alleteilnehmenden", BOTH),
            Map.entry("teilnehmende", BOTH),
            Map.entry("everyone", BOTH),
            Map.entry("everybody", BOTH),
            Map.entry("all", BOTH),
            Map.entry("mentee", EnumSet.of(Role.MENTEE)),
            Map.entry("mentees", EnumSet.of(Role.MENTEE)),
            Map.entry("mentor", EnumSet.of(Role.MENTOR)),
            Map.entry("mentors", EnumSet.of(Role.MENTOR)),
            Map.entry("mentoren", EnumSet.of(Role.MENTOR)),
            Map.entry("mentorin", EnumSet.of(Role.MENTOR)),
            Map.entry("mentorinnen", EnumSet.of(Role.MENTOR)));

    private static final Pattern AND = Pattern.compile("\\s+(?:und|and)\\s+|\\s*[&+,]\\s*");
    private static final Pattern FROM = Pattern.compile("\\s+(?:aus|von|from|of)\\s+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:die|der|dem|den|the|alle|all)\\s+(?=\\S)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

    private final Participations participations;
    private final Administrations administrations;
    private final People people;

    RoomAudience(Participations participations, Administrations administrations, People people) {
        this.participations = participations;
        this.administrations = administrations;
        this.people = people;
    }

    /** Whom somebody means. */
    sealed interface Meant {
        record These(Round round, Segment segment) implements Meant {}

        record Unclear(CircularRefusal why) implements Meant {}
    }

    /** @param rounds those that the writer may mean; at least one */
    Meant read(String who, List<Round> rounds) {
        var named = rounds.stream()
                .filter(round -> beforeRound(who, round.name()).isPresent())
                .findFirst();
        var words = named.flatMap(round -> beforeRound(who, round.name())).orElse(folded(who));
        var roles = rolesIn(words);
        if (roles.isEmpty()) {
            return new Meant.Unclear(new CircularRefusal.Unclear());
        }
        if (named.isEmpty() && rounds.size() > 1) {
            return new Meant.Unclear(new CircularRefusal.WhichRound(
                    rounds.stream().map(Round::name).toList()));
        }
        return within(named.orElse(rounds.getFirst()), words, segment(roles.get()));
    }

    /**
     * What stands before the name of a round, as in "Mentees im Durchgang 2026"; empty where it is not named at the
     * end.
     */
    static Optional<String> beforeRound(String who, String round) {
        var named = Pattern.compile("(.*?)\\s(?:im|in|of|for)\\s(?:der |dem |the )?" + Pattern.quote(folded(round)))
                .matcher(folded(who));
        return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
    }

    /** The roles that are named before any administration; empty where they are not known. */
    static Optional<Set<Role>> rolesIn(String who) {
        var roles = EnumSet.noneOf(Role.class);
        for (var part : AND.split(FROM.split(folded(who), 2)[0], -1)) {
            var word = NO_LETTERS.matcher(part).replaceAll("");
            var bare =
                    NO_LETTERS.matcher(ARTICLE.matcher(part).replaceFirst("")).replaceAll("");
            var known = WORDS.getOrDefault(word, WORDS.getOrDefault(bare, Set.of()));
            if (known.isEmpty()) {
                return Optional.empty();
            }
            roles.addAll(known);
        }
        return Optional.of(roles);
    }

    private Meant within(Round round, String words, Segment segment) {
        var parts = FROM.split(words, 2);
        if (parts.length == 1) {
            return new Meant.These(round, segment);
        }
        var name = ARTICLE.matcher(parts[1]).replaceFirst("");
        var all = administrationsOf(round);
        var exactly =
                all.stream().filter(one -> folded(one.name()).equals(name)).toList();
        var found = exactly.isEmpty()
                ? all.stream()
                        .filter(one -> (" " + folded(one.name()) + " ").contains(" " + name + " "))
                        .toList()
                : exactly;
        return found.size() == 1
                ? new Meant.These(
                        round,
                        new Segment.And(List.of(
                                segment,
                                new Segment.OfAdministration(found.getFirst().id()))))
                : new Meant.Unclear(new CircularRefusal.WhichAdministration(
                        all.stream().map(Administration::name).toList()));
    }

    private List<Administration> administrationsOf(Round round) {
        var ids = participations.findByRoundIdOrderById(round.id()).stream()
                .filter(Participation::isActive)
                .filter(participation -> BOTH.contains(participation.role()))
                .map(participation -> people.get(participation.person()))
                .map(Person::administration)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var all = new ArrayList<>(administrations.findAllById(ids));
        all.sort((one, other) -> one.name().compareToIgnoreCase(other.name()));
        return all;
    }

    private static Segment segment(Set<Role> roles) {
        var parts = roles.stream().<Segment>map(Segment.InRole::new).toList();
        return parts.size() == 1 ? parts.getFirst() : new Segment.Or(parts);
    }

    /** However it is written: "Münster", "MUENSTER". */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
