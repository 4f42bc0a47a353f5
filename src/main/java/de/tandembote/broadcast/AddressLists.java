package de.tandembote.broadcast;

import de.tandembote.channel.Address;
import de.tandembote.people.Administrations;
import de.tandembote.people.DeclinedInformation;
import de.tandembote.people.Erasure;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.people.PersonDetails;
import de.tandembote.people.Persons;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Round;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is told about a round before it begins. Whoever is on such a list takes part in nothing by that, can leave it at
 * any time, and is erased with it when the round begins, but for those who take part in some round by then.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AddressLists {

    private final InformedPeople informed;
    private final ClosedLists closed;
    private final Broadcasts broadcasts;
    private final Participations participations;
    private final Administrations administrations;
    private final Persons persons;
    private final People people;
    private final Erasure erasure;
    private final Clock clock;

    AddressLists(
            InformedPeople informed,
            ClosedLists closed,
            Broadcasts broadcasts,
            Participations participations,
            Administrations administrations,
            Persons persons,
            People people,
            Erasure erasure,
            Clock clock) {
        this.informed = informed;
        this.closed = closed;
        this.broadcasts = broadcasts;
        this.participations = participations;
        this.administrations = administrations;
        this.persons = persons;
        this.people = people;
        this.erasure = erasure;
        this.clock = clock;
    }

    /**
     * Brings the list of a round that has not begun up to what is said there now. Whoever wished no information stays
     * off it, and of somebody who takes part in a round, that round's list knows more.
     */
    public TakenOver takeOver(UUID round, Collection<PersonDetails> entries) {
        var left = informed.findByRoundIdOrderById(round).stream()
                .collect(Collectors.toMap(Informed::person, Function.identity()));
        var changed = 0;
        var wanted = entries.stream()
                .filter(entry -> !closed.isDeclined(round, Address.email(entry.email())))
                .toList();
        var found = wanted.stream().map(this::person).toList();
        for (int at = 0; at < found.size(); at++) {
            if (isNothingElse(found.get(at).id()) && found.get(at).update(wanted.get(at))) {
                changed++;
            }
        }
        var fresh = found.stream()
                .map(Person::id)
                .filter(person -> left.remove(person) == null)
                .toList();
        fresh.forEach(person -> informed.save(new Informed(round, person)));
        informed.deleteAll(left.values());
        left.keySet().forEach(this::eraseIfNothingElse);
        return new TakenOver(fresh.size(), changed, left.size());
    }

    private Person person(PersonDetails entry) {
        var known = persons.findByEmail(Address.email(entry.email()).value());
        return known.orElseGet(() -> persons.save(new Person(entry)));
    }

    /** Whoever wants no more leaves all lists at once. */
    @EventListener
    void on(DeclinedInformation event) {
        var lists = informed.findByPersonIdOrderById(event.person());
        var address = people.get(event.person()).emailAddress();
        for (var list : lists) {
            holdCirculars(list.round());
            closed.decline(list.round(), address);
        }
        informed.deleteAll(lists);
        if (!lists.isEmpty()) {
            eraseIfNothingElse(event.person());
        }
    }

    /** The round has begun: nothing is left of its list but how many were on it. */
    void close(Round round) {
        holdCirculars(round.id());
        var left = closed.clear(round.id());
        closed.close(round.id(), left.size(), clock.instant());
        left.forEach(this::eraseIfNothingElse);
    }

    /** So that nobody is written to by whom nothing is left a moment later. */
    private void holdCirculars(UUID round) {
        broadcasts.findByRoundIdOrderByIdDesc(round).forEach(circular -> broadcasts.findLocked(circular.id()));
    }

    private void eraseIfNothingElse(UUID person) {
        if (isNothingElse(person) && !informed.existsByPersonId(person)) {
            erasure.erase(person);
        }
    }

    private boolean isNothingElse(UUID person) {
        return participations.findByPersonIdOrderById(person).isEmpty()
                && !administrations.existsByBillingContactId(person);
    }
}
