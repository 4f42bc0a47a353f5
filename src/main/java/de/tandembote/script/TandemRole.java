package de.tandembote.script;

/** What a person is in a tandem. */
public enum TandemRole {
    MENTOR,
    MENTEE
}
