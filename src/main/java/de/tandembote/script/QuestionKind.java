package de.tandembote.script;

/** What a message of the bot can ask; decides what a bare "yes" to it means. */
public enum QuestionKind {
    /** Have you met this month, when will you meet next? */
    MONTHLY_REMINDER,
    /** Does the time suit you that your partner proposes? */
    MEETING_PROPOSAL,
    /** Did the planned meeting take place? */
    MEETING_CHECK,
    /** Will you come to this workshop? */
    EVENT_INVITATION,
    /** What do you think of the programme? */
    SURVEY,
    /** This is what I understood; is it right? */
    ECHO
}
