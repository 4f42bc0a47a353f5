package de.tandembote.setup;

import de.tandembote.channel.Address;
import de.tandembote.script.Anrede;
import de.tandembote.script.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One line of a participant list while it is read; collects all that is wrong with it. */
final class ParticipantLine {

    private final ParticipantTable.Line line;
    private final List<String> faults = new ArrayList<>();
    private boolean knowsPart;

    ParticipantLine(ParticipantTable.Line line) {
        this.line = line;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Whether the line says if it is a mentee or a mentor; if not, nothing can be said about its tandem. */
    boolean knowsPart() {
        return knowsPart;
    }

    /** The person of this line; with stand-ins for what is faulty. */
    Participant read(Administrations administrations, Language usual) {
        return new Participant(
                line.number(),
                needed(Column.FIRST_NAME),
                needed(Column.LAST_NAME),
                line.cell(Column.TITLE),
                parsed(Column.ANREDE, Words::anrede, "is not " + Words.AN_ANREDE)
                        .orElse(Anrede.NONE),
                address(Column.EMAIL, Words::email, "is not " + Words.AN_EMAIL_ADDRESS)
                        .orElse(Address.email("")),
                line.cell(Column.MATRIX).isEmpty()
                        ? Optional.empty()
                        : address(Column.MATRIX, Words::matrixId, "is not a Matrix ID such as @anna:example.org"),
                administration(administrations),
                part(),
                line.cell(Column.TANDEM),
                line.cell(Column.LANGUAGE).isEmpty()
                        ? usual
                        : parsed(Column.LANGUAGE, Words::language, "is not a language of the bot; write de or en")
                                .orElse(usual),
                line.cell(Column.FIELD),
                line.cell(Column.GRADE),
                Arrays.stream(line.cell(Column.CONFIRMED).split(","))
                        .map(String::strip)
                        .filter(criterion -> !criterion.isEmpty())
                        .toList());
    }

    private Part part() {
        var part = parsed(Column.ROLE, Words::part, "is not a role of a tandem; write Mentee, Mentorin or Mentor");
        knowsPart = part.isPresent();
        return part.orElse(Part.MENTEE);
    }

    private String administration(Administrations administrations) {
        var text = line.cell(Column.ADMINISTRATION);
        var only = administrations.only();
        if (text.isEmpty() && only.isPresent()) {
            return only.get().name();
        }
        var named = administrations.named(needed(Column.ADMINISTRATION));
        // Where the round file names none, that is its one fault and not one of every line.
        if (named.isEmpty() && !text.isEmpty() && !administrations.all().isEmpty()) {
            faults.add("the administration \"%s\" is not in the round file; write it as there, or add it there."
                    .formatted(text));
        }
        return named.map(AdministrationEntry::name).orElse("");
    }

    private String needed(Column column) {
        var cell = line.cell(column);
        if (cell.isEmpty()) {
            faults.add("%s is missing.".formatted(column.heading()));
        }
        return cell;
    }

    /** Repeats a wrong word, so that it is found quickly; use {@link #address} for what is about one person. */
    private <T> Optional<T> parsed(Column column, Function<String, T> parser, String fault) {
        return parsed(needed(column), parser, "\"%s\" %s.".formatted(line.cell(column), fault));
    }

    private Optional<Address> address(Column column, Function<String, Address> parser, String fault) {
        return parsed(needed(column), parser, "%s %s.".formatted(column.heading(), fault));
    }

    private <T> Optional<T> parsed(String cell, Function<String, T> parser, String fault) {
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
