package de.tandembote.inbox;

/** What a message says, for the person who decides about it; without tokens. */
public record ReadText(String subject, String text) {}
