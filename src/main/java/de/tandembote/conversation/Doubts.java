package de.tandembote.conversation;

import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.ReviewReason;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks where a reply was not understood, and lets a person look at it where asking did not help. */
@Component
class Doubts {

    /** After so many answers in a row that were not understood, a person takes over. */
    private static final int PATIENCE = 2;

    private final Questions questions;
    private final OpenQuestions openQuestions;
    private final Answers answers;
    private final Letters letters;
    private final Inbox inbox;
    private final ConversationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Doubts(
            Questions questions,
            OpenQuestions openQuestions,
            Answers answers,
            Letters letters,
            Inbox inbox,
            ConversationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.openQuestions = openQuestions;
        this.answers = answers;
        this.letters = letters;
        this.inbox = inbox;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    void askAbout(Talk talk) {
        var question = questionOf(talk);
        if (question.notUnderstood() < PATIENCE) {
            letters.askAgain(asking(talk), question);
            return;
        }
        inbox.review(
                talk.reply().inboxMessage(),
                ReviewReason.NOT_UNDERSTOOD,
                talk.round().id());
        question.answered();
        letters.send(answers.letter(talk, "passed-on", answers.partnerOf(talk)));
        events.publishEvent(
                new PassedOn(talk.writer(), talk.tandem().id(), talk.reply().inboxMessage(), PassedOn.Why.UNCLEAR));
    }

    private Letter asking(Talk talk) {
        if (talk.reply().reply().isBlank()) {
            return answers.letter(talk, "empty-reply", answers.partnerOf(talk));
        }
        return openQuestions
                .leftOpenBy(talk.reply())
                .map(which -> answers.letter(talk, "which-question", which.topic()))
                .orElseGet(() -> answers.letter(talk, "not-understood", answers.partnerOf(talk)));
    }

    /** The question that was answered; one without a kind where the person wrote out of the blue. */
    private Question questionOf(Talk talk) {
        if (talk.question() != null) {
            return talk.question();
        }
        var now = clock.instant();
        return questions.findOpenOf(talk.writer(), now).stream()
                .filter(open -> open.kind() == null)
                .findFirst()
                .orElseGet(() -> questions.save(new Question(
                        talk.writer(), null, talk.subject(), talk.thread(), now, now.plus(settings.answersWithin()))));
    }
}
