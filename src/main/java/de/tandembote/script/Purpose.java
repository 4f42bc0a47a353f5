package de.tandembote.script;

/** Why a message is sent; a person can opt out of reminders, never of the others. */
public enum Purpose {
    /** The bot speaks first: a nudge or an invitation that a person can do without. */
    REMINDER,
    /** An answer, or news about the person's own meetings and messages. */
    SERVICE,
    /** News for those who run the programme. */
    COORDINATION
}
