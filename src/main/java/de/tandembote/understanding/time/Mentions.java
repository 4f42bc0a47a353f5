package de.tandembote.understanding.time;

import de.tandembote.understanding.time.Sign.Stop.Strength;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what only introduces a day of the same sentence: "vorhin verabredet: am 5.4.", "im April: 13.4., 9 Uhr".
 * Where no day is named, "vorhin" is today and "im April" is vague.
 */
public final class Mentions {

    private final List<Sign> kept = new ArrayList<>();
    private final List<Sign> sentence = new ArrayList<>();

    private Mentions() {}

    public static List<Sign> settle(List<Sign> signs) {
        var mentions = new Mentions();
        signs.forEach(mentions::take);
        mentions.endSentence();
        return mentions.kept;
    }

    private void take(Sign sign) {
        sentence.add(sign);
        if (sign instanceof Sign.Stop(var strength)
                && (strength == Strength.SENTENCE || strength == Strength.QUESTION)) {
            endSentence();
        }
    }

    private void endSentence() {
        boolean named = sentence.stream().anyMatch(Mentions::isDay);
        int lastDate = sentence.size();
        while (lastDate > 0 && !isDate(sentence.get(lastDate - 1))) {
            lastDate--;
        }
        for (int at = 0; at < sentence.size(); at++) {
            var sign = sentence.get(at);
            switch (sign) {
                case Sign.On(var day)
                when day instanceof Day.JustNow -> {
                    if (!named) {
                        kept.add(sign);
                    }
                }
                case Sign.On(var day)
                when day instanceof Day.Sometime -> {
                    if (at >= lastDate) {
                        kept.add(new Sign.Vague());
                    }
                }
                default -> kept.add(sign);
            }
        }
        sentence.clear();
    }

    private static boolean isDay(Sign sign) {
        return sign instanceof Sign.On(var day) && !(day instanceof Day.JustNow) && !(day instanceof Day.Sometime);
    }

    /** A day of the calendar, which needs no month or week to be known. */
    private static boolean isDate(Sign sign) {
        return sign instanceof Sign.On(var day)
                && switch (day) {
                    case Day.Dated _, Day.OnWeekday _, Day.Both _, NthDay _ -> true;
                    default -> false;
                };
    }
}
