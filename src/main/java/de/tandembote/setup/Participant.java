package de.tandembote.setup;

import de.tandembote.channel.Address;
import de.tandembote.script.Anrede;
import de.tandembote.script.Language;
import java.util.List;
import java.util.Optional;

/**
 * A mentee or mentor, as a line of the list says.
 *
 * @param line the line of the list, counted from 1
 * @param administration its name, as the round file writes it
 * @param tandem what the two partners have in common in the list; empty where there is no partner yet
 * @param field the professional field; empty where the list does not say
 * @param grade the grade of pay, such as A 13 or EG 9b; empty where the list does not say
 * @param confirmed the criteria that somebody has confirmed for this person, by name and never by content
 */
record Participant(
        int line,
        String firstName,
        String lastName,
        String title,
        Anrede anrede,
        Address email,
        Optional<Address> matrix,
        String administration,
        Part part,
        String tandem,
        Language language,
        String field,
        String grade,
        List<String> confirmed) {

    Participant {
        confirmed = List.copyOf(confirmed);
    }

    /** Tells the line only: a person must not get into a log by being printed. */
    @Override
    public String toString() {
        return "line " + line;
    }
}
