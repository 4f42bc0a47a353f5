package de.tandembote.demo;

import de.tandembote.channel.Address;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Role;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Anrede;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows the invented people whose mailboxes can be opened. */
@Component
@Profile("demo")
@Transactional(readOnly = true)
class Correspondents {

    /** Ö comes with O. */
    private static final Collator GERMAN = Collator.getInstance(Locale.GERMAN);

    private final People people;
    private final Participations participations;
    private final TandemCare tandems;

    Correspondents(People people, Participations participations, TandemCare tandems) {
        this.people = people;
        this.participations = participations;
        this.tandems = tandems;
    }

    /** Everybody who takes part, by role and name. */
    public Map<String, List<Correspondent>> byRole() {
        var byRole = participations.findAll().stream()
                .filter(Participation::isActive)
                .collect(Collectors.groupingBy(Participation::role, TreeMap::new, Collectors.toList()));
        return byRole.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> heading(entry.getKey()),
                        entry -> sorted(entry.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The person with this id, who must exist. */
    public Correspondent get(UUID person) {
        return correspondent(people.get(person));
    }

    /** Who is reached at this address; empty for a stranger. */
    public Optional<Correspondent> at(String address) {
        return people.at(Address.email(address)).map(this::correspondent);
    }

    /** Somebody who coordinates a round; empty where nobody does. */
    public Optional<Correspondent> coordinator() {
        return participations.findAll().stream()
                .filter(place -> place.isActive() && place.role() == Role.COORDINATOR)
                .min(Comparator.comparing(Participation::id))
                .map(place -> get(place.person()));
    }

    /** The partners of all tandems that this person is in and that go on. */
    public List<Correspondent> partnersOf(UUID person) {
        return tandems.activeOf(person).stream()
                .map(tandem -> get(tandem.partnerOf(person)))
                .toList();
    }

    private List<Correspondent> sorted(List<Participation> some) {
        return some.stream()
                .map(participation -> people.get(participation.person()))
                .sorted(Comparator.comparing(Person::lastName, GERMAN).thenComparing(Person::firstName, GERMAN))
                .map(this::correspondent)
                .toList();
    }

    private Correspondent correspondent(Person person) {
        var parts = participations.findByPersonIdOrderById(person.id()).stream()
                .map(participation -> noun(participation.role(), person.anrede()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Correspondent(
                person.id(), person.fullName(), person.emailAddress().value(), parts);
    }

    private static String heading(Role role) {
        return switch (role) {
            case MENTEE -> "Mentees";
            case MENTOR -> "Mentorinnen und Mentoren";
            case COORDINATOR -> "Koordination";
            case BOARD -> "Beirat";
            case FACILITATOR -> "Leitung der Veranstaltungen";
            case EVALUATOR -> "Evaluation";
        };
    }

    private static String noun(Role role, Anrede anrede) {
        return switch (role) {
            case MENTEE -> "Mentee";
            case MENTOR ->
                switch (anrede) {
                    case FRAU -> "Mentorin";
                    case HERR -> "Mentor";
                    case NONE -> "Mentor:in";
                };
            case COORDINATOR, BOARD, EVALUATOR -> heading(role);
            case FACILITATOR -> "Veranstaltungen";
        };
    }
}
