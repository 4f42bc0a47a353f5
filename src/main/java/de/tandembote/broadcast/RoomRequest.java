package de.tandembote.broadcast;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import de.tandembote.script.Language;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A circular as somebody writes it in a chat: who gets it and its subject in the first line, its text below.
 *
 * @param language in which it is asked for, and so written
 * @param who as it was written; empty where it does not say
 * @param firstLine number of the text's first line among all that was said, counted from 1
 */
record RoomRequest(Language language, String who, String subject, String text, int firstLine) {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?:(rundschreiben)|circular)(?:\\s+(?:an|f(?:ü|ue|u)r|to|for)\\b(.*)|\\s*[:?]?)",
            CASE_INSENSITIVE | UNICODE_CASE);

    /** The colon in "Mentor:innen" is none. */
    private static final Pattern SUBJECT =
            Pattern.compile("(.*?):(?!in(?:nen)?\\b)(.*)", CASE_INSENSITIVE | UNICODE_CASE);

    /** What was said as a circular; empty where people only talk, be it of one. */
    static Optional<RoomRequest> in(String said) {
        var lines = said.lines().toList();
        var first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size()) {
            return Optional.empty();
        }
        var begun = BEGINNING.matcher(Normalizer.normalize(lines.get(first).strip(), Normalizer.Form.NFC));
        if (!begun.matches()) {
            return Optional.empty();
        }
        var below = first + 1;
        while (below < lines.size() && lines.get(below).isBlank()) {
            below++;
        }
        var language = begun.group(1) == null ? Language.EN : Language.DE;
        var text = String.join("\n", lines.subList(below, lines.size())).strip();
        var rest = begun.group(2) == null ? "" : begun.group(2);
        var split = SUBJECT.matcher(rest);
        return split.matches()
                ? Optional.of(new RoomRequest(
                        language, split.group(1).strip(), split.group(2).strip(), text, below + 1))
                : withoutSubject(new RoomRequest(language, rest.strip(), "", text, below + 1));
    }

    /** "Rundschreiben an Mentees machen wir morgen" is said to the others. */
    private static Optional<RoomRequest> withoutSubject(RoomRequest request) {
        return request.who().isEmpty() || RoomAudience.rolesIn(request.who()).isPresent()
                ? Optional.of(request)
                : Optional.empty();
    }
}
