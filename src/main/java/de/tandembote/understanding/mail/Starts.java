package de.tandembote.understanding.mail;

import java.util.List;
import java.util.TreeSet;

/** Beginnings of lines, found in a few steps however many there are. */
final class Starts {

    private final TreeSet<String> starts = new TreeSet<>();

    Starts(List<String> all) {
        // None that begins with another, so that a line can only begin with the one next before it in the order.
        all.stream()
                .filter(start -> all.stream().noneMatch(other -> !other.equals(start) && start.startsWith(other)))
                .forEach(starts::add);
    }

    boolean begin(String line) {
        var start = starts.floor(line);
        return start != null && line.startsWith(start);
    }
}
