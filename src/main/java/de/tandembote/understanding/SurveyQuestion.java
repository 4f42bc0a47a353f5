package de.tandembote.understanding;

import java.util.List;

/** What an answer to one question of a survey can be. */
public sealed interface SurveyQuestion {

    /**
     * A whole number.
     *
     * @param from the least one
     * @param to the greatest one
     */
    record Scale(int from, int to) implements SurveyQuestion {}

    /** One of these texts. */
    record Choice(List<String> options) implements SurveyQuestion {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Whatever the person likes to write. */
    record FreeText() implements SurveyQuestion {}
}
