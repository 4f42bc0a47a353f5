package de.tandembote.conversation;

import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.script.Questionnaire;
import de.tandembote.survey.Survey;
import de.tandembote.survey.SurveyCare;
import de.tandembote.understanding.Act;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the question of a survey that a reply answers, be it one that the reply does not name. */
@Component
class SurveyQuestions {

    /** Two answers with their numbers are none to anything else. */
    private static final int ENOUGH = 2;

    private final Talks talks;
    private final Questions questions;
    private final SurveyReading reading;
    private final SurveyCare surveys;
    private final Inbox inbox;
    private final Clock clock;

    SurveyQuestions(
            Talks talks, Questions questions, SurveyReading reading, SurveyCare surveys, Inbox inbox, Clock clock) {
        this.talks = talks;
        this.questions = questions;
        this.reading = reading;
        this.surveys = surveys;
        this.inbox = inbox;
        this.clock = clock;
    }

    Optional<Question> find(UUID question) {
        return questions.findById(question);
    }

    /** The question that the reply answers or, for a change of an earlier message, that this one answered. */
    Optional<Question> answeredBy(ReplyReceived reply) {
        var named = named(reply);
        if (named.isPresent() || reply.event() != null) {
            return named.flatMap(questions::findById)
                    .filter(question -> question.subject().survey() != null)
                    .filter(question -> question.person().equals(reply.person()));
        }
        return reply.message().revision() == null ? unnamed(reply) : Optional.empty();
    }

    private Optional<UUID> named(ReplyReceived reply) {
        var revision = reply.message().revision();
        return revision == null
                ? Optional.ofNullable(reply.question())
                : inbox.questionOf(reply.message().channel(), revision.of(), reply.person())
                        .or(() -> Optional.ofNullable(reply.question()));
    }

    private Optional<Question> unnamed(ReplyReceived reply) {
        return talks.openSurveysOf(reply.person()).stream()
                .filter(question -> isAnsweredBy(reply, question))
                .findFirst();
    }

    /**
     * Somebody who does not say what is answered can mean anything that was asked; in doubt, the survey is the last of
     * it.
     */
    private boolean isAnsweredBy(ReplyReceived reply, Question question) {
        var survey = surveys.get(Objects.requireNonNull(question.subject().survey()));
        var item = question.subject().item();
        var isClear = !reading.outOfTheBlue(reply, survey).askBack();
        if (item == null) {
            return !isClear
                    && reading.all(reply, survey)
                            .filter(read -> read.values().size() >= ENOUGH)
                            .isPresent();
        }
        var isLatest = talks.latestOpenOf(reply.person())
                .filter(latest -> latest.id().equals(question.id()))
                .isPresent();
        return isLatest && !isAboutMessages(reply, survey) && (!isClear || isFreeText(survey, item));
    }

    private boolean isFreeText(Survey survey, int item) {
        return surveys.questionnaire(survey.id()).items().get(item).kind() instanceof Questionnaire.FreeText;
    }

    /** Whether the reply is about the bot's messages alone: no more of them, what can I write? */
    boolean isAboutMessages(ReplyReceived reply, Survey survey) {
        var understood = reading.outOfTheBlue(reply, survey);
        return !understood.acts().isEmpty()
                && understood.acts().stream()
                        .allMatch(act -> act instanceof Act.Stop
                                || act instanceof Act.Start
                                || act instanceof Act.Help
                                || act instanceof Act.Pause);
    }

    /** Thanks and greetings alone. */
    boolean isCourtesy(ReplyReceived reply, Survey survey) {
        var understood = reading.outOfTheBlue(reply, survey);
        return understood.acts().isEmpty() && !understood.askBack();
    }

    boolean isClosed(Survey survey) {
        return !survey.isOpenAt(clock.instant());
    }

    /** Nothing that was asked of this survey is open any more. */
    void close(Survey survey, UUID person) {
        talks.openSurveysOf(person).stream()
                .filter(question -> survey.id().equals(question.subject().survey()))
                .forEach(Question::answered);
    }
}
