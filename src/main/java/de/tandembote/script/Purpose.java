package de.tandembote.script;

/** What a message is for; a person can wish to have no more of some of them. */
public enum Purpose {
    /** Reminders and questions of the monthly cycle. */
    REMINDER(true),
    /** Surveys, and one reminder of each. */
    SURVEY(true),
    /** What the round begins with, and what the partner's acts require. */
    SERVICE(true),
    /** Answers to what the person wrote. */
    ANSWER(false),
    /** Notices to those who accompany a round. */
    COORDINATION(false);

    private final boolean canBeStopped;

    Purpose(boolean canBeStopped) {
        this.canBeStopped = canBeStopped;
    }

    /** Whether a person can ask for no more messages of this kind. */
    public boolean canBeStopped() {
        return canBeStopped;
    }
}
