package de.tandembote.survey;

import java.util.List;

/** What came of a survey, as far as it may be shown. */
public sealed interface Results {

    /** Answers are still taken: whoever looked before and after one would know what it was. */
    record StillOpen() implements Results {}

    /**
     * So few have answered that nothing is shown, not even how many.
     *
     * @param least from so many on there are results
     */
    record TooFew(int least) implements Results {}

    /**
     * The survey is closed and counted.
     *
     * @param items one for each question that is counted, in their order
     */
    record Counted(int asked, int answered, List<ItemResult> items) implements Results {

        public Counted {
            items = List.copyOf(items);
        }
    }
}
