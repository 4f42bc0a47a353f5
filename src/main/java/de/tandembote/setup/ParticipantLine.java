package de.tandembote.setup;

import de.tandembote.script.Language;
import java.util.Arrays;
import java.util.Optional;

/** One line of a participant list while it is read. */
final class ParticipantLine extends ListLine {

    private boolean knowsPart;

    ParticipantLine(ParticipantTable.Line line) {
        super(line);
    }

    /** Whether the line says if it is a mentee or a mentor; if not, nothing can be said about its tandem. */
    boolean knowsPart() {
        return knowsPart;
    }

    /** The person of this line; with stand-ins for what is faulty. */
    Participant read(Administrations administrations, Language usual) {
        return new Participant(
                number(),
                needed(Column.FIRST_NAME),
                needed(Column.LAST_NAME),
                cell(Column.TITLE),
                anrede(),
                email(),
                cell(Column.MATRIX).isEmpty()
                        ? Optional.empty()
                        : address(Column.MATRIX, Words::matrixId, "is not a Matrix ID such as @anna:example.org"),
                administration(administrations),
                part(),
                cell(Column.TANDEM),
                language(usual),
                cell(Column.FIELD),
                cell(Column.GRADE),
                Arrays.stream(cell(Column.CONFIRMED).split(","))
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
        var text = cell(Column.ADMINISTRATION);
        var only = administrations.only();
        if (text.isEmpty() && only.isPresent()) {
            return only.get().name();
        }
        var named = administrations.named(needed(Column.ADMINISTRATION));
        // Where the round file names none, that is its one fault and not one of every line.
        if (named.isEmpty() && !text.isEmpty() && !administrations.all().isEmpty()) {
            fault("the administration \"%s\" is not in the round file; write it as there, or add it there."
                    .formatted(text));
        }
        return named.map(AdministrationEntry::name).orElse("");
    }
}
