package de.tandembote.script;

/**
 * A person whom a text addresses or names.
 *
 * @param title academic title as written before the name ("Prof. Dr."); empty without one
 */
public record Addressee(Anrede anrede, String title, String firstName, String lastName) {}
