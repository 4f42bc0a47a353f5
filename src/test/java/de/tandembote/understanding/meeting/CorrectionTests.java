package de.tandembote.understanding.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Example;
import de.tandembote.understanding.Understanding;
import de.tandembote.understanding.Understood;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An echo told of a session and of a plan: which of them is corrected. */
class CorrectionTests {

    private static final Understanding UNDERSTANDING = Understanding.load(Path.of("bot-scripts"));
    private static final Act LOG = new Act.LogSession(LocalDate.parse("2026-03-05"), 60, null);
    private static final Act PLAN =
            new Act.PlanMeeting(LocalDate.parse("2026-04-02"), LocalTime.of(15, 0), null, null, null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nicht am 5.3., sondern am 6.3.",
                "Das war nicht am 5.3., sondern am 6.3.",
                "Nicht der 5., der 6.",
                "Nicht am 5., sondern am 6.",
                "It was not on 5 March, it was on 6 March"
            })
    void changesTheOneActOnTheDayThatIsDenied(String text) {
        var moved = new Act.LogSession(LocalDate.parse("2026-03-06"), 60, null);

        assertThat(understood(text, LOG, PLAN)).isEqualTo(corrected(moved, PLAN));
    }

    @Test
    void changesThePlanWhereItsDayIsDenied() {
        var moved = new Act.PlanMeeting(LocalDate.parse("2026-04-09"), LocalTime.of(15, 0), null, null, null);

        assertThat(understood("nicht am 2.4., sondern am 9.4.", LOG, PLAN)).isEqualTo(corrected(LOG, moved));
    }

    @Test
    void asksWhereBothAreOnThatDay() {
        var plan = new Act.PlanMeeting(LocalDate.parse("2026-04-05"), null, null, null, null);

        assertThat(understood("nicht am 5., sondern am 6.", LOG, plan)).isEqualTo(Understood.unclear());
    }

    @Test
    void asksWhereNeitherIsOnThatDay() {
        assertThat(understood("nicht am 8., sondern am 9.", LOG, PLAN)).isEqualTo(Understood.unclear());
    }

    private static Understood corrected(Act... acts) {
        return Understood.acts(List.of(new Act.Correct(List.of(acts))));
    }

    private static Understood understood(String text, Act... echoed) {
        return UNDERSTANDING.acts(
                text, new Asked(QuestionKind.ECHO, null, Example.NOW, Language.DE, List.of(echoed), List.of()));
    }
}
