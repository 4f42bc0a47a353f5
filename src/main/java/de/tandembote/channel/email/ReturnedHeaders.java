package de.tandembote.channel.email;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The headers of a message that came back, wherever they stand in what came with it. */
record ReturnedHeaders(List<String> fields) {

    private static final int MAX_LINES = 400;
    private static final Set<String> RECIPIENTS = Set.of("to", "cc", "x-envelope-to", "x-original-to");

    static ReturnedHeaders of(String returned) {
        var fields = new ArrayList<String>();
        for (String line : returned.lines().limit(MAX_LINES).toList()) {
            boolean continues = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            if (continues && !fields.isEmpty()) {
                fields.set(fields.size() - 1, fields.getLast() + " " + line.strip());
            } else {
                fields.add(line);
            }
        }
        return new ReturnedHeaders(List.copyOf(fields));
    }

    /** The fields that name recipients, with their names. */
    Stream<String> recipients() {
        return fields.stream().filter(field -> {
            int colon = field.indexOf(':');
            return colon > 0 && RECIPIENTS.contains(FoldedText.of(field.substring(0, colon)));
        });
    }
}
