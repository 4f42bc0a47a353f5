package de.tandembote.conversation;

import de.tandembote.script.Questionnaire.Choice;
import de.tandembote.script.Questionnaire.Item;
import de.tandembote.script.Questionnaire.Scale;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be tapped below a question of a survey in a chat, and what a tap says. */
final class SurveyTaps {

    private static final String KEYCAP = "\uFE0F\u20E3";
    private static final String TEN = "🔟";
    private static final String NOT_APPLICABLE = "➖";
    private static final String PASS = "⏭";
    private static final int MOST = 10;

    private SurveyTaps() {}

    static List<String> of(Item item) {
        var numbers = switch (item.kind()) {
            case Scale scale -> IntStream.rangeClosed(scale.from(), scale.to());
            case Choice choice
            when !choice.several() -> IntStream.rangeClosed(1, choice.options().size());
            default -> IntStream.empty();
        };
        var all = numbers.boxed().toList();
        var tappable = all.stream().allMatch(number -> number >= 0 && number <= MOST);
        return Stream.of(
                        tappable ? all.stream().map(SurveyTaps::number) : Stream.<String>empty(),
                        item.mayNotApply() ? Stream.of(NOT_APPLICABLE) : Stream.<String>empty(),
                        Stream.of(PASS))
                .flatMap(taps -> taps)
                .toList();
    }

    /** Whether the reply passes over the question. */
    static boolean passes(String reply) {
        return plain(reply).equals(PASS);
    }

    /** The reply with the number for a tapped one. */
    static String inWords(String reply) {
        var tap = plain(reply);
        if (tap.equals(TEN)) {
            return "10";
        }
        if (tap.equals(NOT_APPLICABLE)) {
            return "-";
        }
        return tap.matches("\\d\u20E3") ? tap.substring(0, 1) : reply;
    }

    private static String number(int number) {
        return number == MOST ? TEN : number + KEYCAP;
    }

    /** Programs add the mark that asks for a picture, or leave it out. */
    private static String plain(String reply) {
        return reply.strip().replace("\uFE0F", "");
    }
}
