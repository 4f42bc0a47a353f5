package de.tandembote.script;

/**
 * All that a text can name.
 *
 * @param to who is addressed
 */
public record Values(Addressee to, Sender sender, Topic topic) {}
