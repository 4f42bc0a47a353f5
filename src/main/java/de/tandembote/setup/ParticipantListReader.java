package de.tandembote.setup;

import de.tandembote.channel.Address;
import de.tandembote.datafile.Fault;
import de.tandembote.datafile.Faults;
import de.tandembote.script.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the participant list of a round and finds all that is wrong with its lines and its tandems. */
final class ParticipantListReader {

    private final Path file;
    private final Administrations administrations;
    private final List<CoordinatorEntry> coordinators;
    private final Faults found = new Faults();
    private final Map<Address, Integer> lineOf = new HashMap<>();
    private final List<Participant> people = new ArrayList<>();
    private final Set<String> doubtfulTandems = new HashSet<>();

    ParticipantListReader(Path file, Administrations administrations, List<CoordinatorEntry> coordinators) {
        this.file = file;
        this.administrations = administrations;
        this.coordinators = coordinators;
    }

    /**
     * Reads the list and adds its faults in the order of its lines.
     *
     * @param usual the language of people for whom the list says none
     */
    ParticipantList read(Language usual, Faults faults) {
        for (var line : ParticipantTable.read(file, Column.all(), Column.needed(), found)) {
            read(new ParticipantLine(line), usual);
        }
        var list = new ParticipantList(file, people, tandems());
        found.all().stream()
                .sorted(Comparator.comparingInt(Fault::line))
                .forEach(fault -> faults.add(file, fault.line(), fault.reason()));
        return list;
    }

    private void read(ParticipantLine line, Language usual) {
        var person = line.read(administrations, usual);
        line.faults().forEach(reason -> found.add(file, person.line(), reason));
        checkAddresses(person);
        if (line.knowsPart()) {
            people.add(person);
        } else {
            doubtfulTandems.add(person.tandem());
        }
    }

    private void checkAddresses(Participant person) {
        if (person.email().value().isEmpty()) {
            return;
        }
        checkTwice(
                person,
                person.email(),
                "the same E-Mail stands on line %d; each person has a line and an address of their own.");
        person.matrix()
                .ifPresent(account -> checkTwice(
                        person,
                        account,
                        "the same Matrix ID stands on line %d; each person has an account of their own."));
        if (coordinators.stream().anyMatch(coordinator -> isSomebodyElse(coordinator, person))) {
            found.add(
                    file,
                    person.line(),
                    "a coordinator of another name has the same E-Mail; each person has an address of their own.");
        }
    }

    private void checkTwice(Participant person, Address address, String reason) {
        var before = lineOf.putIfAbsent(address, person.line());
        if (before != null) {
            found.add(file, person.line(), reason.formatted(before));
        }
    }

    /** A mentor may sit on the board: the same address is right where the name is the same. */
    private static boolean isSomebodyElse(CoordinatorEntry coordinator, Participant person) {
        return coordinator.email().equals(person.email())
                && !coordinator.isCalled(person.firstName(), person.lastName());
    }

    private List<MatchedTandem> tandems() {
        var byName = new LinkedHashMap<String, List<Participant>>();
        for (var person : people) {
            if (!person.tandem().isEmpty() && !doubtfulTandems.contains(person.tandem())) {
                byName.computeIfAbsent(person.tandem(), name -> new ArrayList<>())
                        .add(person);
            }
        }
        var tandems = new ArrayList<MatchedTandem>();
        byName.forEach((name, partners) -> {
            var mentees = ofPart(Part.MENTEE, partners);
            var mentors = ofPart(Part.MENTOR, partners);
            if (mentees.size() == 1 && mentors.size() == 1) {
                tandems.add(new MatchedTandem(name, mentees.getFirst(), mentors.getFirst()));
            } else {
                found.add(
                        file,
                        partners.getFirst().line(),
                        "tandem \"%s\" has %s and %s; a tandem is one mentee and one mentor."
                                .formatted(name, count(mentees, Part.MENTEE), count(mentors, Part.MENTOR)));
            }
        });
        return tandems;
    }

    private static List<Participant> ofPart(Part part, List<Participant> partners) {
        return partners.stream().filter(person -> person.part() == part).toList();
    }

    private static String count(List<Participant> people, Part part) {
        return (people.isEmpty() ? "no" : people.size()) + " " + part.word(people.isEmpty() ? 1 : people.size());
    }
}
