package de.tandembote.command;

import java.util.Locale;

/** Names of constants as the files of texts write them. */
final class Hyphenated {

    private Hyphenated() {}

    /** {@code NO_MEETING_PLANNED} is {@code no-meeting-planned}. */
    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
