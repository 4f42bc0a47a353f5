package de.tandembote.conversation;

import de.tandembote.inbox.ReplyReceived;
import de.tandembote.people.People;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import de.tandembote.script.Script;
import de.tandembote.survey.Survey;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.SurveyQuestion;
import de.tandembote.understanding.Understanding;
import de.tandembote.understanding.Understood;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what somebody answers to a survey. */
@Component
class SurveyReading {

    private final Understanding understanding;
    private final People people;
    private final TandemCare rounds;
    private final Script script;

    SurveyReading(Understanding understanding, People people, TandemCare rounds, Script script) {
        this.understanding = understanding;
        this.people = people;
        this.rounds = rounds;
        this.script = script;
    }

    /**
     * What was understood.
     *
     * @param values by the key of their question
     * @param beside what else was said
     */
    record Read(Map<String, List<String>> values, List<Act> beside) {}

    /** The answers to a whole survey; empty where there are none, or not clearly. */
    Optional<Read> all(ReplyReceived reply, Survey survey) {
        var form = form(reply, survey);
        var understood = understanding.acts(reply.reply(), asked(reply, survey, form.questions()));
        return answersIn(understood)
                .filter(answers -> !answers.answers().isEmpty())
                .map(answers -> new Read(form.values(answers.answers()), beside(understood)));
    }

    /** The answer to one question; nothing in it where the person passes over it; empty where it is not clear. */
    Optional<List<String>> one(ReplyReceived reply, Survey survey, int item) {
        if (reply.reply().isBlank()) {
            return Optional.empty();
        }
        if (SurveyTaps.passes(reply.reply())) {
            return Optional.of(List.of());
        }
        var form = form(reply, survey);
        var asked = form.questionnaire().items().get(item);
        // With its number, so that everything behind it is read as the answer.
        var understood = understanding.acts(
                "1: " + SurveyTaps.inWords(reply.reply()), asked(reply, survey, List.of(form.question(asked))));
        return answersIn(understood)
                .map(answers -> answers.answers().get(1))
                .map(answer -> form.values(asked, answer))
                .or(() -> answersIn(understood).map(_ -> List.of()));
    }

    /** What it means where nobody had asked for anything. */
    Understood outOfTheBlue(ReplyReceived reply, Survey survey) {
        return reply.reply().isBlank()
                ? Understood.unclear()
                : understanding.acts(reply.reply(), new Asked(null, null, arrived(reply, survey), languageOf(reply)));
    }

    private SurveyForm form(ReplyReceived reply, Survey survey) {
        var voice = rounds.round(survey.round()).programme().voice(languageOf(reply));
        return new SurveyForm(script.questionnaire(survey.questionnaire()), voice);
    }

    private Asked asked(ReplyReceived reply, Survey survey, List<SurveyQuestion> questions) {
        return new Asked(QuestionKind.SURVEY, null, arrived(reply, survey), languageOf(reply), List.of(), questions);
    }

    private LocalDateTime arrived(ReplyReceived reply, Survey survey) {
        return rounds.round(survey.round()).timetable().local(reply.receivedAt());
    }

    private Language languageOf(ReplyReceived reply) {
        return people.get(reply.person()).language();
    }

    private static Optional<Act.AnswerSurvey> answersIn(Understood understood) {
        return understood.acts().stream()
                .filter(Act.AnswerSurvey.class::isInstance)
                .map(Act.AnswerSurvey.class::cast)
                .findFirst();
    }

    private static List<Act> beside(Understood understood) {
        return understood.acts().stream()
                .filter(act -> !(act instanceof Act.AnswerSurvey))
                .toList();
    }
}
