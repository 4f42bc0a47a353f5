package de.tandembote.script;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a survey asks.
 *
 * @param name the name of its file, without the ending
 * @param title what people see above it
 * @param items its questions, in the order in which they are asked; answers name them by their place, from 1
 */
public record Questionnaire(String name, Wording title, List<Item> items) {

    /** What may be answered to whatever need not concern everybody. */
    public static final String DOES_NOT_APPLY = "-";

    public Questionnaire {
        items = List.copyOf(items);
    }

    /** The question with this key. */
    public Optional<Item> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /**
     * A question.
     *
     * @param key by which its answers are stored: the text may change, the key may not
     * @param mayNotApply whether "does not apply" is an answer
     * @param onlyIf whom it is for; null for everybody
     */
    public record Item(
            String key,
            Wording text,
            Kind kind,
            boolean mayNotApply,
            @Nullable Condition onlyIf) {

        /** Whether this is an answer to the question: as many values, and such, as its kind takes. */
        public boolean takes(List<String> values) {
            return (mayNotApply && values.equals(List.of(DOES_NOT_APPLY))) || kind.takes(values);
        }
    }

    /**
     * A question is for those alone who gave one of these answers to an earlier one.
     *
     * @param item the key of the earlier question
     */
    public record Condition(String item, Set<String> values) {

        public Condition {
            values = Set.copyOf(values);
        }
    }

    /** One of the answers to choose from. */
    public record Option(String key, Wording text) {}

    /** What an answer can be. */
    public sealed interface Kind {

        /** Whether these values are an answer. */
        boolean takes(List<String> values);
    }

    /**
     * A whole number.
     *
     * @param least what the smallest one means
     * @param most what the greatest one means
     */
    public record Scale(int from, int to, Wording least, Wording most) implements Kind {

        /** A step as it is said; the first and the last say what they mean: "5 = sehr zufrieden". */
        public String said(int step, Voice voice) {
            if (step == from) {
                return step + " = " + least.said(voice);
            }
            return step == to ? step + " = " + most.said(voice) : Integer.toString(step);
        }

        @Override
        public boolean takes(List<String> values) {
            return values.size() == 1
                    && values.getFirst().matches("-?\\d{1,3}")
                    && Integer.parseInt(values.getFirst()) >= from
                    && Integer.parseInt(values.getFirst()) <= to;
        }
    }

    /**
     * Some texts to choose from.
     *
     * @param several whether more than one may be chosen
     */
    public record Choice(List<Option> options, boolean several) implements Kind {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public boolean takes(List<String> values) {
            var keys = options.stream().map(Option::key).toList();
            return !values.isEmpty()
                    && (several || values.size() == 1)
                    && new HashSet<>(values).size() == values.size()
                    && keys.containsAll(values);
        }
    }

    /** Whatever somebody likes to write. */
    public record FreeText() implements Kind {

        /** So many characters. */
        public static final int LONGEST = 5_000;

        @Override
        public boolean takes(List<String> values) {
            return isText(values, LONGEST);
        }
    }

    /** A name of the person's own making, by which a university ties several surveys together, and we do not. */
    public record Pseudonym() implements Kind {

        /** So many characters. */
        public static final int LONGEST = 40;

        @Override
        public boolean takes(List<String> values) {
            return isText(values, LONGEST);
        }
    }

    private static boolean isText(List<String> values, int longest) {
        return values.size() == 1
                && !values.getFirst().isBlank()
                && values.getFirst().length() <= longest;
    }
}
