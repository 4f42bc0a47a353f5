package de.tandembote.channel.email;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A Content-Type (RFC 2045, section 5) or Content-Disposition, read so that nothing broken in it fails.
 *
 * @param name such as "text/plain", in lower case
 * @param parameters by name in lower case
 */
record PartType(String name, Map<String, String> parameters) {

    static PartType of(String value) {
        var pieces = new Pieces(value);
        String name = pieces.next().strip().toLowerCase(Locale.ROOT);
        var parameters = new HashMap<String, String>();
        while (pieces.more() && parameters.size() < 50) {
            String piece = pieces.next();
            int equals = piece.indexOf('=');
            if (equals > 0) {
                // The first of two counts: the other was added by somebody on the way.
                parameters.putIfAbsent(
                        piece.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        unquoted(piece.substring(equals + 1).strip()));
            }
        }
        return new PartType(name, Map.copyOf(parameters));
    }

    String parameter(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    private static String unquoted(String value) {
        if (!value.startsWith("\"")) {
            int space = value.indexOf(' ');
            return space < 0 ? value : value.substring(0, space);
        }
        var text = new StringBuilder();
        for (int i = 1; i < value.length() && value.charAt(i) != '"'; i++) {
            if (value.charAt(i) == '\\' && i + 1 < value.length()) {
                i++;
            }
            text.append(value.charAt(i));
        }
        return text.toString();
    }

    /** Splits at semicolons outside of quotes. */
    private static final class Pieces {
        private final String value;
        private int at;

        Pieces(String value) {
            this.value = value;
        }

        boolean more() {
            return at < value.length();
        }

        String next() {
            int start = at;
            boolean quoted = false;
            for (; at < value.length(); at++) {
                char c = value.charAt(at);
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == '\\' && quoted) {
                    at++;
                } else if (c == ';' && !quoted) {
                    break;
                }
            }
            int end = Math.min(at, value.length());
            at = end + 1;
            return value.substring(start, end);
        }
    }
}
