package de.tandembote.script;

/** A page of the addressee's own that a text can offer whenever it is sent. */
public enum PageKind {
    /** The calendars to subscribe to. */
    CALENDARS
}
