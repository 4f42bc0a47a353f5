package de.tandembote.understanding;

import java.util.List;

/** What an answer to one question of a survey can be. */
public sealed interface SurveyQuestion {

    /** What stands for "does not apply" among the answers. */
    String DOES_NOT_APPLY = "-";

    /** Whether "does not apply" is an answer. */
    boolean mayNotApply();

    /**
     * A whole number.
     *
     * @param from the least one
     * @param to the greatest one
     */
    record Scale(int from, int to, boolean mayNotApply) implements SurveyQuestion {

        public Scale(int from, int to) {
            this(from, to, false);
        }
    }

    /**
     * One of these texts, or some of them.
     *
     * @param numbered whether people see them numbered, from 1, so that a number names one
     * @param several whether more than one may be chosen; the answer then has each on a line of its own
     */
    record Choice(List<String> options, boolean numbered, boolean several, boolean mayNotApply)
            implements SurveyQuestion {

        public Choice {
            options = List.copyOf(options);
        }

        /** One of these texts, named by its words. */
        public Choice(List<String> options) {
            this(options, false, false, false);
        }
    }

    /** Whatever the person likes to write. */
    record FreeText(boolean mayNotApply) implements SurveyQuestion {

        public FreeText() {
            this(false);
        }
    }
}
