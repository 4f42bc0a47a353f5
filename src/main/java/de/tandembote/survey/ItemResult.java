package de.tandembote.survey;

import de.tandembote.programme.Role;
import de.tandembote.script.Questionnaire.Item;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What came of one question. */
public sealed interface ItemResult {

    /** The question. */
    Item item();

    /** Too few have answered it. */
    record TooFew(Item item) implements ItemResult {}

    /**
     * A scale or a choice, counted.
     *
     * @param byRole the same for each role; empty where one of them would be too small
     */
    record Numbers(Item item, Tally all, Map<Role, Tally> byRole) implements ItemResult {

        public Numbers {
            byRole = Map.copyOf(byRole);
        }
    }

    /**
     * What people wrote.
     *
     * @param texts in an order drawn by lot
     */
    record Texts(Item item, List<String> texts) implements ItemResult {

        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /**
     * How often each value was given.
     *
     * @param answers how many have answered, those included to whom the question does not apply
     * @param notApplicable to how many the question does not apply
     * @param counts by the value, in the order of the questionnaire, each with its number, be it 0
     * @param mean of a scale, without those to whom it does not apply; empty for a choice
     */
    record Tally(int answers, int notApplicable, List<Count> counts, OptionalDouble mean) {

        public Tally {
            counts = List.copyOf(counts);
        }
    }

    /**
     * How often one value was given.
     *
     * @param value a step of the scale, or the key of an option
     */
    record Count(String value, int number) {}
}
