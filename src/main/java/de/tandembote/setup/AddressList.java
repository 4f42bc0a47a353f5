package de.tandembote.setup;

import de.tandembote.channel.Address;
import de.tandembote.datafile.Faults;
import de.tandembote.people.PersonDetails;
import de.tandembote.script.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Reads the list of those who are told about a round before it begins, and finds all that is wrong with its lines. */
final class AddressList {

    private static final Set<Column> COLUMNS =
            EnumSet.of(Column.EMAIL, Column.ANREDE, Column.TITLE, Column.FIRST_NAME, Column.LAST_NAME, Column.LANGUAGE);

    private AddressList() {}

    /**
     * Reads the list and adds its faults.
     *
     * @param usual the language of people for whom the list says none
     */
    static List<PersonDetails> read(Path file, Language usual, Faults faults) {
        var lineOf = new HashMap<Address, Integer>();
        var entries = new ArrayList<PersonDetails>();
        for (var cells : ParticipantTable.read(file, COLUMNS, EnumSet.of(Column.EMAIL), faults)) {
            var line = new AddressLine(cells);
            var entry = line.read(usual);
            line.faults().forEach(reason -> faults.add(file, line.number(), reason));
            var before =
                    entry.email().isEmpty() ? null : lineOf.putIfAbsent(Address.email(entry.email()), line.number());
            if (before != null) {
                faults.add(
                        file,
                        line.number(),
                        "the same E-Mail stands on line %d; delete one of them.".formatted(before));
            }
            entries.add(entry);
        }
        return List.copyOf(entries);
    }
}
