package de.tandembote.script;

import org.jspecify.annotations.Nullable;

/**
 * How many people come to a group event.
 *
 * @param open how many have not answered
 * @param minimum the least number with which it makes sense; null where nobody said
 */
public record Turnout(
        int coming,
        int maybe,
        int declined,
        int open,
        int waiting,
        @Nullable Integer minimum) {}
