package de.tandembote.understanding.mail;

import java.util.List;
import java.util.stream.Stream;

/** Lists of words too long for a line each. */
final class Phrasings {

    private Phrasings() {}

    /** The phrases between the bars, whatever space stands around them. */
    static List<String> of(String barred) {
        return Stream.of(barred.replace('\n', ' ').split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
