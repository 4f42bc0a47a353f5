package de.tandembote.setup;

import de.tandembote.channel.Address;
import de.tandembote.datafile.Faults;
import de.tandembote.people.Administration;
import de.tandembote.people.Person;
import de.tandembote.people.Persons;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Role;
import de.tandembote.programme.Round;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings the stored people of a round up to its file and its list. */
@Component
class PeopleImport {

    private final AdministrationImport administrations;
    private final Persons persons;
    private final Participations participations;
    private final TandemImport tandems;
    private final BillingImport billing;

    PeopleImport(
            AdministrationImport administrations,
            Persons persons,
            Participations participations,
            TandemImport tandems,
            BillingImport billing) {
        this.administrations = administrations;
        this.persons = persons;
        this.participations = participations;
        this.tandems = tandems;
        this.billing = billing;
    }

    /** Who takes part in which role; one person can have several. */
    private record Place(UUID person, Role role) {}

    void apply(RoundFile file, Round round, Changes changes) {
        refuseAccountsOfOthers(file);
        var known = administrations.apply(file, changes);
        var left = new HashMap<Place, Participation>();
        participations
                .findByRoundIdOrderById(round.id())
                .forEach(place -> left.put(new Place(place.person(), place.role()), place));
        var cast = new Cast(file);
        // All persons before any place: rows of one kind are written together, and a place needs its person.
        var byAddress = new HashMap<Address, Person>();
        Stream.concat(
                        file.coordinators().stream().map(CoordinatorEntry::email),
                        file.participants().participants().stream().map(Participant::email))
                .forEach(address -> byAddress.computeIfAbsent(address, at -> person(cast.at(at), known, changes)));
        billing.apply(file, known);
        for (var entry : file.coordinators()) {
            var person = Objects.requireNonNull(byAddress.get(entry.email()));
            takePart(round, person, entry.role().role(), seatOf(entry), left, changes);
        }
        for (var entry : file.participants().participants()) {
            var person = Objects.requireNonNull(byAddress.get(entry.email()));
            takePart(round, person, entry.part().role(), "", left, changes);
        }
        left.values().stream().filter(Participation::isActive).forEach(place -> {
            place.leave();
            changes.removed(nameOf(place));
        });
        tandems.apply(file, round, byAddress, changes);
    }

    /** What is said in an account counts as said by its owner, whom the file may not know. */
    private void refuseAccountsOfOthers(RoundFile file) {
        var here = file.participants().participants().stream()
                .map(Participant::email)
                .collect(Collectors.toSet());
        var faults = new Faults();
        for (var entry : file.participants().participants()) {
            entry.matrix()
                    .ifPresent(
                            account -> persons.findByMatrixId(account.value()).stream()
                                    .filter(owner -> !owner.emailAddress().equals(entry.email()))
                                    .filter(owner -> owner.hasLinkedChat() || !here.contains(owner.emailAddress()))
                                    .findFirst()
                                    .ifPresent(
                                            _ -> faults.add(
                                                    file.participants().file(),
                                                    entry.line(),
                                                    "the Matrix ID is somebody else's already; correct it, or leave it out: the person can connect a chat without it.")));
        }
        faults.throwIfAny();
    }

    private void takePart(
            Round round, Person person, Role role, String seat, Map<Place, Participation> left, Changes changes) {
        var known = left.remove(new Place(person.id(), role));
        if (known == null) {
            participations.save(new Participation(round.id(), person.id(), role, seat));
            changes.added(person.fullName() + " as " + words(role));
            return;
        }
        if (!known.isActive()) {
            known.rejoin();
            changes.added(person.fullName() + " as " + words(role) + " again");
        }
        if (known.takeSeat(seat)) {
            changes.changed(person.fullName() + " as " + words(role));
        }
    }

    private Person person(Member member, Map<String, Administration> administrationsByName, Changes changes) {
        var administration =
                member.administration().map(administrationsByName::get).map(Administration::id);
        var details = member.details(administration.orElse(null));
        var known = persons.findByEmail(member.email().value());
        if (known.isEmpty()) {
            return persons.save(new Person(details));
        }
        if (known.get().update(details)) {
            changes.changed(known.get().fullName());
        }
        return known.get();
    }

    private String nameOf(Participation place) {
        var name = persons.findById(place.person()).map(Person::fullName).orElse("somebody");
        return name + " as " + words(place.role());
    }

    private static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String seatOf(CoordinatorEntry entry) {
        return entry.seat().map(Seat::name).orElse("");
    }
}
