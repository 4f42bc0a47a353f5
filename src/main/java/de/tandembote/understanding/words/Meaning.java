package de.tandembote.understanding.words;

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
     * What stands for a phrase in the code.
     *
     * @param written above the phrases of one value
     * @throws IllegalArgumentException says what is wrong with it
     */
    default int value(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"%s\" is not a whole number.".formatted(written), e);
        }
    }
}
