package de.tandembote.channel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The headers of a message, looked up without case; values are unfolded and decoded (RFC 2047). */
public final class Headers {

    private final Map<String, List<String>> values;

    /** Takes headers in the order in which they came; a name may stand there several times. */
    public Headers(List<Map.Entry<String, String>> fields) {
        values = fields.stream()
                .collect(Collectors.groupingBy(
                        field -> field.getKey().toLowerCase(Locale.ROOT),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    public static Headers none() {
        return new Headers(List.of());
    }

    /** Every value of this header, topmost first. */
    public List<String> all(String name) {
        return values.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The topmost value of this header; empty text where there is none. */
    public String first(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public boolean has(String name) {
        return !all(name).isEmpty();
    }
}
