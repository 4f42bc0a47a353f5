package de.tandembote.setup;

import de.tandembote.people.PersonDetails;
import de.tandembote.script.Anrede;
import de.tandembote.script.Language;

/** One line of an address list while it is read: an address, and the name where it is known. */
final class AddressLine extends ListLine {

    AddressLine(ParticipantTable.Line line) {
        super(line);
    }

    /** Whom the line names; with stand-ins for what is faulty. */
    PersonDetails read(Language usual) {
        var firstName = cell(Column.FIRST_NAME);
        var lastName = cell(Column.LAST_NAME);
        if (firstName.isEmpty() != lastName.isEmpty()) {
            fault("of the name, one half is missing; write Vorname and Nachname, or neither.");
        }
        return new PersonDetails(
                null,
                firstName,
                lastName,
                cell(Column.TITLE),
                cell(Column.ANREDE).isEmpty() ? Anrede.NONE : anrede(),
                email().value(),
                "",
                language(usual),
                "",
                "");
    }
}
