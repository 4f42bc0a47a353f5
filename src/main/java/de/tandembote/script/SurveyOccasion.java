package de.tandembote.script;

/** Why a text about a survey is sent. */
public enum SurveyOccasion {
    /** The survey begins. */
    OPENING,
    /** The addressee has not answered yet. */
    REMINDER,
    /** The addressee has answered. */
    ANSWER,
    /** The addressee has answered and written something else beside it. */
    ANSWER_AND_MORE
}
