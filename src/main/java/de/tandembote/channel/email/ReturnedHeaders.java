package de.tandembote.channel.email;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The headers of a message that came back, wherever they stand in what came with it. */
record ReturnedHeaders(List<String> fields) {

    private static final int MAX_LINES = 400;
    private static final Set<String> RECIPIENTS = Set.of("to", "cc", "x-envelope-to", "x-original-to");
    private static final Set<String> WRITERS = Set.of("from", "sender", "return-path", "reply-to");

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

    /** The fields that name recipients. */
    Stream<String> recipients() {
        return named(RECIPIENTS);
    }

    /** The fields that name who wrote it. */
    Stream<String> writers() {
        return named(WRITERS);
    }

    /** Their values only: behind its name, a field's address would look like something else. */
    private Stream<String> named(Set<String> names) {
        return fields.stream()
                .filter(field -> field.indexOf(':') > 0)
                .filter(field -> names.contains(FoldedText.of(field.substring(0, field.indexOf(':')))))
                .map(field -> field.substring(field.indexOf(':') + 1));
    }
}
