package de.tandembote.script;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of a line where Sie and Du differ: {@code {Haben Sie sich|Habt ihr euch}}. Variables, which have double
 * braces, may stand in them and are left alone.
 */
final class Choices {

    private final List<List<String>> pieces = new ArrayList<>();
    private final String line;
    private int at;

    private Choices(String line) {
        this.line = line;
    }

    /**
     * Reads a line.
     *
     * @throws BadChoice where a brace has no partner or a choice has not two alternatives
     */
    static Choices in(String line) throws BadChoice {
        var choices = new Choices(line);
        choices.read();
        return choices;
    }

    boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.size() == 1);
    }

    /** The line as it is said in this form of address. */
    String resolve(FormOfAddress address) {
        var said = new StringBuilder();
        for (var piece : pieces) {
            said.append(piece.size() > 1 && address == FormOfAddress.DU ? piece.get(1) : piece.getFirst());
        }
        return said.toString();
    }

    private void read() throws BadChoice {
        var literal = new StringBuilder();
        while (at < line.length()) {
            // Three braces are a choice that begins with a variable.
            if (line.startsWith("{{", at) && !line.startsWith("{{{", at)) {
                literal.append(variable());
            } else if (line.charAt(at) == '{') {
                pieces.add(List.of(literal.toString()));
                literal.setLength(0);
                pieces.add(alternatives());
            } else if (line.charAt(at) == '}') {
                throw new BadChoice(TextFault.STRAY_BRACE.with());
            } else {
                literal.append(line.charAt(at++));
            }
        }
        pieces.add(List.of(literal.toString()));
    }

    private List<String> alternatives() throws BadChoice {
        var start = at++;
        var alternatives = new ArrayList<String>();
        var alternative = new StringBuilder();
        while (at < line.length()) {
            var c = line.charAt(at);
            if (line.startsWith("{{", at)) {
                alternative.append(variable());
            } else if (c == '{') {
                throw new BadChoice(TextFault.CHOICE_IN_CHOICE.with());
            } else if (c == '|' || c == '}') {
                alternatives.add(alternative.toString());
                alternative.setLength(0);
                at++;
                if (c == '}') {
                    return two(alternatives, line.substring(start, at));
                }
            } else {
                alternative.append(c);
                at++;
            }
        }
        throw new BadChoice(TextFault.OPEN_CHOICE.with());
    }

    private static List<String> two(List<String> alternatives, String choice) throws BadChoice {
        if (alternatives.size() != 2) {
            throw new BadChoice(TextFault.NOT_TWO.with(choice, alternatives.size()));
        }
        return List.copyOf(alternatives);
    }

    private String variable() {
        var end = line.indexOf("}}", at);
        var from = at;
        at = end < 0 ? line.length() : end + 2;
        return line.substring(from, at);
    }

    /** A choice cannot be read; the reason is the sentence for the person who wrote it. */
    static final class BadChoice extends Exception {

        private final transient TextFault.Said reason;

        private BadChoice(TextFault.Said reason) {
            super(reason.english());
            this.reason = reason;
        }

        TextFault.Said reason() {
            return reason;
        }
    }
}
