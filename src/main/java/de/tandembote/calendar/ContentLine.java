package de.tandembote.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One line of a calendar text (RFC 5545, section 3.1), taken apart so that nothing broken in it fails: an answer counts
 * though some program wrote nonsense beside it.
 *
 * @param number of the line in the text, from 1; the first one where it is folded
 * @param name in upper case, without a group before it
 * @param parameters by name in upper case, without quotes
 * @param value as it stands there, still escaped
 */
record ContentLine(int number, String name, Map<String, String> parameters, String value) {

    static final int MOST_LINES = 20_000;
    static final int LONGEST = 10_000;

    ContentLine {
        parameters = Map.copyOf(parameters);
    }

    /** All lines of a text, folded ones joined; what is no line is left out. */
    static List<ContentLine> of(String text) {
        var lines = new ArrayList<ContentLine>();
        for (var line : unfolded(text)) {
            int colon = colon(line.text());
            if (colon > 0) {
                lines.add(of(
                        line.number(),
                        line.text().substring(0, colon),
                        line.text().substring(colon + 1)));
            }
        }
        return lines;
    }

    String parameter(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    /** The value as text (section 3.3.11). */
    String text() {
        var text = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '\\' && at + 1 < value.length()) {
                at++;
                char escaped = value.charAt(at);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static ContentLine of(int number, String head, String value) {
        var pieces = split(head);
        var parameters = new HashMap<String, String>();
        for (var piece : pieces.subList(1, pieces.size())) {
            int equals = piece.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(
                        upper(piece.substring(0, equals)),
                        piece.substring(equals + 1).replace("\"", "").strip());
            }
        }
        var name = upper(pieces.getFirst());
        return new ContentLine(number, name.substring(name.indexOf('.') + 1), parameters, value.strip());
    }

    private static List<Unfolded> unfolded(String text) {
        var lines = new ArrayList<Unfolded>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            if (folded && !lines.isEmpty()) {
                lines.getLast().append(line);
            } else if (lines.size() < MOST_LINES) {
                lines.add(new Unfolded(number, new StringBuilder(line)));
            }
        }
        return lines;
    }

    private record Unfolded(int number, StringBuilder line) {

        void append(String folded) {
            if (line.length() < LONGEST) {
                line.append(folded, 1, folded.length());
            }
        }

        String text() {
            return line.toString();
        }
    }

    private static List<String> split(String head) {
        var pieces = new ArrayList<String>();
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < head.length(); at++) {
            quoted ^= head.charAt(at) == '"';
            if (head.charAt(at) == ';' && !quoted) {
                pieces.add(head.substring(start, at));
                start = at + 1;
            }
        }
        pieces.add(head.substring(start));
        return pieces;
    }

    /** The first colon outside of quotes, or the first of all where quotes are not closed. */
    private static int colon(String line) {
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            quoted ^= line.charAt(at) == '"';
            if (line.charAt(at) == ':' && !quoted) {
                return at;
            }
        }
        return line.indexOf(':');
    }

    private static String upper(String name) {
        return name.replace("\ufeff", "").strip().toUpperCase(Locale.ROOT);
    }
}
