package de.tandembote.setup;

import de.tandembote.channel.Address;
import de.tandembote.people.PersonDetails;
import de.tandembote.script.Addressee;
import de.tandembote.script.Anrede;
import de.tandembote.script.Language;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of a round, whatever part this person has in it.
 *
 * @param administration its name; empty for someone from outside and for who coordinates for all
 * @param matrixId empty where the person has none
 */
record Member(
        Optional<String> administration,
        String firstName,
        String lastName,
        String title,
        Anrede anrede,
        Address email,
        String matrixId,
        Language language,
        String field,
        String grade) {

    static Member of(CoordinatorEntry entry) {
        return new Member(
                entry.administration(),
                entry.firstName(),
                entry.lastName(),
                entry.title(),
                entry.anrede(),
                entry.email(),
                "",
                entry.language(),
                "",
                "");
    }

    static Member of(Participant entry) {
        return new Member(
                Optional.of(entry.administration()),
                entry.firstName(),
                entry.lastName(),
                entry.title(),
                entry.anrede(),
                entry.email(),
                entry.matrix().map(Address::value).orElse(""),
                entry.language(),
                entry.field(),
                entry.grade());
    }

    String fullName() {
        return firstName + " " + lastName;
    }

    Addressee addressee() {
        return new Addressee(anrede, title, firstName, lastName);
    }

    PersonDetails details(@Nullable UUID administrationId) {
        return new PersonDetails(
                administrationId, firstName, lastName, title, anrede, email.value(), matrixId, language, field, grade);
    }

    /** Tells nothing: a person must not get into a log by being printed. */
    @Override
    public String toString() {
        return "member";
    }
}
