package de.tandembote.setup;

import de.tandembote.people.Administration;
import de.tandembote.people.Person;
import de.tandembote.people.PersonDetails;
import de.tandembote.people.Persons;
import de.tandembote.script.Anrede;
import de.tandembote.script.Language;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the offices that are told of costs persons who can be written to. */
@Component
class BillingImport {

    private final Persons persons;

    BillingImport(Persons persons) {
        this.persons = persons;
    }

    /**
     * Comes after all other people, since an office may be one of them. Where the file does not say who is billed,
     * whoever was stays so.
     */
    void apply(RoundFile file, Map<String, Administration> administrations) {
        var language = file.programme().voice().language();
        file.administrations().all().stream()
                .filter(AdministrationEntry::saysBilling)
                .map(entry -> Objects.requireNonNull(administrations.get(entry.name())))
                .forEach(administration -> administration.bill(contactOf(administration, language)));
    }

    private @Nullable UUID contactOf(Administration administration, Language language) {
        if (administration.billingEmail().isEmpty()) {
            return null;
        }
        var details = new PersonDetails(
                administration.id(),
                "",
                administration.billingName(),
                "",
                Anrede.NONE,
                administration.billingEmail(),
                "",
                language,
                "",
                "");
        var known = persons.findByEmail(administration.billingEmail());
        known.filter(person -> isOfficeOf(person, administration)).ifPresent(person -> person.update(details));
        return known.orElseGet(() -> persons.save(new Person(details))).id();
    }

    /**
     * Somebody who takes part has a first name, and an office that bills for several bears the name that the first
     * gave.
     */
    private static boolean isOfficeOf(Person person, Administration administration) {
        return person.firstName().isEmpty() && administration.id().equals(person.administration());
    }
}
