package de.tandembote.understanding;

/**
 * What a message is and what a person wrote in it.
 *
 * @param signal what decided the kind, such as "Auto-Submitted"; for whoever wonders why; never holds a text
 * @param reply what the person wrote, quoted history, signature and disclaimer removed; empty where no person wrote
 */
public record Reading(MessageKind kind, String signal, String reply) {}
