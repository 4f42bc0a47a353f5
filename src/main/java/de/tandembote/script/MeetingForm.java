package de.tandembote.script;

/** The ways in which two people meet. */
public enum MeetingForm {
    IN_PERSON,
    VIDEO,
    PHONE
}
