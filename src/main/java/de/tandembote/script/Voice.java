package de.tandembote.script;

/** In which language, form of address and notation a text is said. */
public record Voice(Language language, FormOfAddress address, Notation notation) {}
