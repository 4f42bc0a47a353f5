package de.tandembote.channel.email;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What our own mail system found out about a sender (RFC 8601). Anybody can write such a header: only one that bears
 * our own authserv-id counts, and of those only the topmost, which came last.
 */
final class AuthenticationResults {

    static final String HEADER = "Authentication-Results";

    private AuthenticationResults() {}

    /**
     * Whether the domain in the From header disowns the mail (DMARC, RFC 8601, section 2.7).
     *
     * @param values of the header, topmost first
     * @param authservId our own; with an empty one nothing is looked at
     */
    static boolean disowned(List<String> values, String authservId) {
        if (authservId.isEmpty()) {
            return false;
        }
        return values.stream()
                .map(AuthenticationResults::statements)
                .filter(statements -> isBy(authservId, statements.getFirst()))
                .findFirst()
                .map(statements -> statements.stream().skip(1).anyMatch(AuthenticationResults::isDmarcFailure))
                .orElse(false);
    }

    /** The first is the authserv-id, with a version behind it perhaps (section 2.2). */
    private static boolean isBy(String authservId, String statement) {
        int end = 0;
        while (end < statement.length() && !Character.isWhitespace(statement.charAt(end))) {
            end++;
        }
        return statement.substring(0, end).equalsIgnoreCase(authservId);
    }

    private static boolean isDmarcFailure(String statement) {
        int equals = statement.indexOf('=');
        if (equals < 0) {
            return false;
        }
        String method = statement.substring(0, equals);
        String name = method.substring(0, method.indexOf('/') < 0 ? method.length() : method.indexOf('/'));
        String result = statement.substring(equals + 1).strip();
        int end = 0;
        while (end < result.length() && Character.isLetter(result.charAt(end))) {
            end++;
        }
        return name.strip().equalsIgnoreCase("dmarc")
                && result.substring(0, end).toLowerCase(Locale.ROOT).equals("fail");
    }

    /** The parts between semicolons, without comments and quotation marks; at least one. */
    private static List<String> statements(String value) {
        var statements = new ArrayList<String>();
        var statement = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '\\') {
                at++;
                if (depth == 0 && at < value.length()) {
                    statement.append(value.charAt(at));
                }
            } else if (c == '"' && depth == 0) {
                quoted = !quoted;
            } else if (quoted) {
                statement.append(c);
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (c == ';' && depth == 0) {
                statements.add(statement.toString().strip());
                statement.setLength(0);
            } else if (depth == 0) {
                statement.append(c);
            }
        }
        statements.add(statement.toString().strip());
        return statements;
    }
}
