package de.tandembote.script;

import java.util.List;

/**
 * A name that a text can use in double braces.
 *
 * @param inside what a list has for each of its items; empty for the other kinds
 */
record Variable(String name, Kind kind, List<Variable> inside) {

    enum Kind {
        /** Always there. */
        TEXT,
        /** Perhaps absent, so it stands only inside its own section. */
        OPTIONAL,
        /** A section that is repeated for each of its items. */
        LIST
    }

    static Variable text(String name) {
        return new Variable(name, Kind.TEXT, List.of());
    }

    static Variable optional(String name) {
        return new Variable(name, Kind.OPTIONAL, List.of());
    }

    static Variable list(String name, List<Variable> inside) {
        return new Variable(name, Kind.LIST, List.copyOf(inside));
    }
}
