package de.tandembote.fuzz;

import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.SurveyQuestion;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Anything that the bot may have asked. */
final class Questions {

    private static final List<LocalDateTime> NOWS = List.of(
            LocalDateTime.parse("2026-03-10T09:00"),
            LocalDateTime.parse("2026-12-31T23:59"),
            LocalDateTime.parse("2028-02-29T00:00"),
            LocalDateTime.parse("2026-03-29T02:30"),
            LocalDateTime.parse("2027-01-01T00:00"));

    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    private static final List<List<Act>> UNDERSTOOD = List.of(
            List.of(),
            List.of(new Act.LogSession(DAY, 90, null)),
            List.of(new Act.LogSession(null, null, null), new Act.PlanMeeting(DAY, LocalTime.NOON, null, null, "Köln")),
            List.of(new Act.PlanMeeting(DAY, null, null, null, null)),
            List.of(new Act.ConfirmMeeting()),
            List.of(new Act.NoSession(), new Act.Pause(DAY)),
            List.of(new Act.AcceptEvent()),
            List.of(Act.Stop.ALL));

    private static final List<SurveyQuestion> QUESTIONS = List.of(
            new SurveyQuestion.Scale(1, 5),
            new SurveyQuestion.Scale(0, 10),
            new SurveyQuestion.Choice(List.of("Ja", "Nein")),
            new SurveyQuestion.Choice(List.of("In Präsenz", "Per Video", "5 Stunden oder mehr")),
            new SurveyQuestion.FreeText());

    private Questions() {}

    static Asked next(Chance chance) {
        var kinds = QuestionKind.values();
        int kind = chance.below(kinds.length + 1);
        var now = chance.of(NOWS);
        var questions = new ArrayList<SurveyQuestion>();
        for (int more = chance.below(6); more > 0; more--) {
            questions.add(chance.of(QUESTIONS));
        }
        return new Asked(
                kind == kinds.length ? null : kinds[kind],
                chance.oneIn(2) ? now.plusHours(chance.below(400) - 200) : null,
                now,
                chance.of(List.of(Language.values())),
                chance.of(UNDERSTOOD),
                questions);
    }
}
