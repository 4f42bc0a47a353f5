package de.tandembote.conversation;

import de.tandembote.channel.Revision;
import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.inbox.SurveyReplyRefused;
import de.tandembote.people.People;
import de.tandembote.script.SurveyOccasion;
import de.tandembote.survey.Survey;
import de.tandembote.survey.SurveyCare;
import de.tandembote.survey.Taken;
import de.tandembote.understanding.Act;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes what people answer to surveys. Whatever is written to such a question is thrown away in the transaction that
 * works on it, understood or not, and no person ever reads it; nothing that is said next repeats any of it.
 */
@Component
class SurveyReplies {

    private final SurveyQuestions questions;
    private final SurveyReading reading;
    private final SurveyLetters letters;
    private final SurveyCare surveys;
    private final Threads threads;
    private final People people;
    private final Inbox inbox;

    SurveyReplies(
            SurveyQuestions questions,
            SurveyReading reading,
            SurveyLetters letters,
            SurveyCare surveys,
            Threads threads,
            People people,
            Inbox inbox) {
        this.questions = questions;
        this.reading = reading;
        this.letters = letters;
        this.surveys = surveys;
        this.threads = threads;
        this.people = people;
        this.inbox = inbox;
    }

    /** Whether the reply answers a survey, so that nothing is left to say. */
    boolean takes(ReplyReceived reply) {
        var question = questions.answeredBy(reply).orElse(null);
        if (question == null) {
            return false;
        }
        inbox.erase(reply.inboxMessage(), question.id());
        var survey = surveyOf(question);
        var revision = reply.message().revision();
        if (revision != null && (revision.withdrawn() || hasAnswered(question, survey))) {
            settle(revision, question, survey, reply);
            return true;
        }
        if (questions.isAboutMessages(reply, survey)) {
            return false;
        }
        var item = question.subject().item();
        if (item == null) {
            answerAll(question, survey, reply);
        } else {
            answerOne(question, survey, item, reply);
        }
        return true;
    }

    /** Who wrote it is in doubt: the person is told where to answer, and learns so that it was not taken. */
    @EventListener
    void on(SurveyReplyRefused refused) {
        questions
                .find(refused.question())
                .ifPresent(question -> askAgain(
                        question,
                        surveyOf(question),
                        occasion(question, refused.inboxMessage(), refused.person(), null)));
    }

    private void settle(Revision revision, Question question, Survey survey, ReplyReceived reply) {
        if (!revision.withdrawn() || hasAnswered(question, survey)) {
            say("survey-final", question, survey, occasion(question, reply));
        }
    }

    private void answerAll(Question question, Survey survey, ReplyReceived reply) {
        var read = reading.all(reply, survey).orElse(null);
        if (read == null) {
            if (!questions.isCourtesy(reply, survey)) {
                notUnderstood(question, survey, reply);
            }
            return;
        }
        var wishesSilence = read.beside().stream().anyMatch(Act.Stop.class::isInstance);
        var taken = surveys.answer(survey.id(), reply.person(), read.values());
        if (taken instanceof Taken.Counted) {
            question.answered();
            questions.close(survey, reply.person());
            letters.say(
                    "survey-thanks",
                    survey,
                    read.beside().stream().allMatch(Act.Stop.class::isInstance)
                            ? SurveyOccasion.ANSWER
                            : SurveyOccasion.ANSWER_AND_MORE,
                    occasion(question, reply));
        } else {
            refuse(taken, question, survey, reply);
        }
        if (wishesSilence) {
            people.stopMessages(reply.person());
        }
    }

    private void answerOne(Question question, Survey survey, int item, ReplyReceived reply) {
        var values = reading.one(reply, survey, item).orElse(null);
        if (values == null) {
            notUnderstood(question, survey, reply);
            return;
        }
        var taken = surveys.answerNext(survey.id(), reply.person(), item, values);
        if (!(taken instanceof Taken.Counted)) {
            refuse(taken, question, survey, reply);
            return;
        }
        question.answered();
        var occasion = occasion(question, reply);
        if (surveys.hasAnswered(survey.id(), reply.person())) {
            questions.close(survey, reply.person());
            letters.say("survey-thanks", survey, SurveyOccasion.ANSWER, occasion);
        } else {
            letters.askNext(survey, item + 1, occasion);
        }
    }

    private void refuse(Taken taken, Question question, Survey survey, ReplyReceived reply) {
        var occasion = occasion(question, reply);
        switch (taken) {
            case Taken.Closed _, Taken.NotAsked _ -> say("survey-closed", question, survey, occasion);
            case Taken.AnsweredBefore _ -> say("survey-final", question, survey, occasion);
            case Taken.Faulty _, Taken.Counted _ -> askAgain(question, survey, occasion);
        }
    }

    private void notUnderstood(Question question, Survey survey, ReplyReceived reply) {
        var occasion = occasion(question, reply);
        if (hasAnswered(question, survey)) {
            say("survey-final", question, survey, occasion);
        } else if (questions.isClosed(survey)) {
            say("survey-closed", question, survey, occasion);
        } else {
            askAgain(question, survey, occasion);
        }
    }

    /** Two programs that write to each other must come to an end. */
    private void say(String message, Question question, Survey survey, Occasion occasion) {
        if (!threads.isExhausted(question.thread())) {
            letters.say(message, survey, SurveyOccasion.ANSWER, occasion);
        }
    }

    private void askAgain(Question question, Survey survey, Occasion occasion) {
        if (!threads.isExhausted(question.thread())) {
            letters.askAgain(survey, question, occasion);
        }
    }

    private boolean hasAnswered(Question question, Survey survey) {
        var item = question.subject().item();
        return surveys.hasAnswered(survey.id(), question.person())
                || (item != null && surveys.reached(survey.id(), question.person()) > item);
    }

    private Survey surveyOf(Question question) {
        return surveys.get(Optional.ofNullable(question.subject().survey()).orElseThrow());
    }

    private Occasion occasion(Question question, ReplyReceived reply) {
        return occasion(
                question, reply.inboxMessage(), reply.person(), reply.message().externalId());
    }

    private Occasion occasion(Question question, UUID cause, UUID person, @Nullable String inReplyTo) {
        return new Occasion(person, surveyOf(question).round(), question.thread(), cause, inReplyTo);
    }
}
