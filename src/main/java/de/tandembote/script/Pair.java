package de.tandembote.script;

/** The two people of a tandem, as a coordinator names it. */
public record Pair(Addressee mentee, Addressee mentor) {}
