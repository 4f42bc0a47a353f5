package de.tandembote.understanding;

import de.tandembote.understanding.Sign.Stop.Strength;
import java.util.ArrayList;
import java.util.List;

/** Leaves out "vorhin" where the same sentence names another day: "vorhin verabredet: am 5.4.". */
final class OneDay {

    private final List<Sign> kept = new ArrayList<>();
    private final List<Sign> sentence = new ArrayList<>();

    private OneDay() {}

    static List<Sign> of(List<Sign> signs) {
        var oneDay = new OneDay();
        signs.forEach(oneDay::take);
        oneDay.endSentence();
        return oneDay.kept;
    }

    private void take(Sign sign) {
        sentence.add(sign);
        if (sign instanceof Sign.Stop(var strength) && (strength == Strength.SENTENCE || strength == Strength.QUESTION)) {
            endSentence();
        }
    }

    private void endSentence() {
        boolean other = sentence.stream().anyMatch(sign -> sign instanceof Sign.On && !isJustNow(sign));
        sentence.stream().filter(sign -> !other || !isJustNow(sign)).forEach(kept::add);
        sentence.clear();
    }

    private static boolean isJustNow(Sign sign) {
        return sign instanceof Sign.On(var day) && day instanceof Day.JustNow;
    }
}
