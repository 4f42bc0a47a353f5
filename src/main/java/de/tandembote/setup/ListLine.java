package de.tandembote.setup;

import de.tandembote.channel.Address;
import de.tandembote.script.Anrede;
import de.tandembote.script.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One line of a list of people while it is read; collects all that is wrong with it. */
abstract class ListLine {

    private final ParticipantTable.Line line;
    private final List<String> faults = new ArrayList<>();

    ListLine(ParticipantTable.Line line) {
        this.line = line;
    }

    final List<String> faults() {
        return List.copyOf(faults);
    }

    final void fault(String reason) {
        faults.add(reason);
    }

    /** The line of the file on which it begins, counted from 1. */
    final int number() {
        return line.number();
    }

    final String cell(Column column) {
        return line.cell(column);
    }

    /** The address; a stand-in where it is missing or faulty. */
    final Address email() {
        return address(Column.EMAIL, Words::email, "is not " + Words.AN_EMAIL_ADDRESS)
                .orElse(Address.email(""));
    }

    final Anrede anrede() {
        return parsed(Column.ANREDE, Words::anrede, "is not " + Words.AN_ANREDE).orElse(Anrede.NONE);
    }

    /** The language of the person, or the usual one where the line names none. */
    final Language language(Language usual) {
        return cell(Column.LANGUAGE).isEmpty()
                ? usual
                : parsed(Column.LANGUAGE, Words::language, "is not a language of the bot; write de or en")
                        .orElse(usual);
    }

    final String needed(Column column) {
        var cell = cell(column);
        if (cell.isEmpty()) {
            faults.add("%s is missing.".formatted(column.heading()));
        }
        return cell;
    }

    /** Repeats a wrong word, so that it is found quickly; use {@link #address} for what is about one person. */
    final <T> Optional<T> parsed(Column column, Function<String, T> parser, String fault) {
        return parsed(needed(column), parser, "\"%s\" %s.".formatted(cell(column), fault));
    }

    final Optional<Address> address(Column column, Function<String, Address> parser, String fault) {
        return parsed(needed(column), parser, "%s %s.".formatted(column.heading(), fault));
    }

    final <T> Optional<T> parsed(String cell, Function<String, T> parser, String fault) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(cell));
        } catch (IllegalArgumentException e) {
            faults.add(fault);
            return Optional.empty();
        }
    }
}
