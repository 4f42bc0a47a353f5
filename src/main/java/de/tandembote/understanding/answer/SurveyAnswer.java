package de.tandembote.understanding.answer;

/** What one question of a survey is answered with. */
sealed interface SurveyAnswer {

    /**
     * A number, a choice or free text.
     *
     * @param value as it is kept
     * @param end the token behind it
     */
    record Given(String value, int end) implements SurveyAnswer {}

    /** The same as the question before. */
    record Same(int end) implements SurveyAnswer {}

    /** Left out on purpose, or nothing was said. */
    record Missing(boolean onPurpose) implements SurveyAnswer {}

    /** Two answers are plausible, or none is possible. */
    record Unclear() implements SurveyAnswer {}
}
