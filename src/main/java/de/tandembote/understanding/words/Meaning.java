package de.tandembote.understanding.words;

import de.tandembote.datafile.YamlNode;
import java.util.Locale;

/** What a word or phrase can mean; each has its entry in the files of {@code bot-scripts/vocabulary}. */
interface Meaning {

    /** Its name as written in Java. */
    String name();

    /** Its entry in the files. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its phrases stand under what each of them stands for: {@code 1: [montag]}. */
    boolean hasValues();

    /**
     * What stands for its phrases in the code.
     *
     * @param written above the phrases of one value
     * @param at takes the fault where it is none
     */
    default int value(String written, YamlNode at) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            at.fault("\"%s\" is not a whole number.".formatted(written));
            return 0;
        }
    }
}
