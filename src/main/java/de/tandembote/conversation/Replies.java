package de.tandembote.conversation;

import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.inbox.ReviewNeeded;
import de.tandembote.outbox.Outbox;
import de.tandembote.people.People;
import de.tandembote.script.Note;
import de.tandembote.script.Topic;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Understanding;
import de.tandembote.understanding.Understood;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers whoever writes: does what was understood and says so, asks where it was not, and lets a person look at it where
 * asking did not help.
 */
@Component
class Replies {

    /** After so many answers in a row that were not understood, a person takes over. */
    private static final int PATIENCE = 2;

    private static final List<String> ANSWERS =
            List.of("noted", "undone", "not-understood", "passed-on", "stopped", "started", "help");

    private final Understanding understanding;
    private final Talks talks;
    private final WithoutTandem withoutTandem;
    private final Acting acting;
    private final Letters letters;
    private final Questions questions;
    private final Outbox outbox;
    private final Inbox inbox;
    private final People people;
    private final Introductions introductions;
    private final ConversationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replies(
            Understanding understanding,
            Talks talks,
            WithoutTandem withoutTandem,
            Acting acting,
            Letters letters,
            Questions questions,
            Outbox outbox,
            Inbox inbox,
            People people,
            Introductions introductions,
            ConversationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.understanding = understanding;
        this.talks = talks;
        this.withoutTandem = withoutTandem;
        this.acting = acting;
        this.letters = letters;
        this.questions = questions;
        this.outbox = outbox;
        this.inbox = inbox;
        this.people = people;
        this.introductions = introductions;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(ReplyReceived reply) {
        if (isTalkingTooMuch(reply.person())) {
            inbox.review(reply.inboxMessage(), "More answers to this person within a day than a person would want.");
            return;
        }
        talks.of(reply).ifPresentOrElse(this::answer, () -> withoutTandem.answer(reply));
    }

    @EventListener
    void on(ReviewNeeded review) {
        events.publishEvent(new PassedOn(review.person(), null, review.inboxMessage()));
    }

    private void answer(Talk talk) {
        var language = people.get(talk.writer()).language();
        var asked = new Asked(
                talk.asked(), talk.meeting() == null ? null : talk.meeting().start(), talk.arrived(), language);
        var understood = talk.reply().reply().isEmpty()
                ? Understood.unclear()
                : understanding.acts(talk.reply().reply(), asked);
        if (understood.askBack()) {
            notUnderstood(talk);
        } else if (!understood.acts().isEmpty()) {
            perform(talk, understood);
        }
        // Thanks and greetings alone: nothing to do, and nothing to say.
    }

    private void perform(Talk talk, Understood understood) {
        var notes = new ArrayList<Note>();
        var done = new ArrayList<Done>();
        var answers = new ArrayList<Outcome.Answer>();
        for (var act : understood.acts()) {
            switch (acting.perform(act, talk)) {
                case Outcome.Noted(var note, var what) -> {
                    notes.add(note);
                    done.addAll(what);
                }
                case Outcome.Answer answer -> answers.add(answer);
                case Outcome.Impossible _ -> {}
            }
        }
        if (notes.isEmpty() && answers.isEmpty()) {
            notUnderstood(talk);
            return;
        }
        if (talk.question() != null) {
            talk.question().answered();
        }
        if (!notes.isEmpty()) {
            letters.echo(letter(talk, "noted", new Topic.Noted(notes)), done);
        }
        answers.forEach(answer -> letters.send(letter(talk, answer.message(), answer.topic())));
    }

    /** Asks once; the second time a person takes over. */
    private void notUnderstood(Talk talk) {
        var question = questionOf(talk);
        if (question.notUnderstood() < PATIENCE) {
            letters.askAgain(letter(talk, "not-understood", partnerOf(talk)), question);
            return;
        }
        inbox.review(talk.reply().inboxMessage(), "It was not understood, and asking did not help.");
        question.answered();
        letters.send(letter(talk, "passed-on", partnerOf(talk)));
        events.publishEvent(
                new PassedOn(talk.writer(), talk.tandem().id(), talk.reply().inboxMessage()));
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
                .orElseGet(() -> questions.save(
                        new Question(talk.writer(), null, talk.subject(), now, now.plus(settings.answersWithin()))));
    }

    private Letter letter(Talk talk, String message, Topic topic) {
        return new Letter(
                talk.writer(),
                talk.round().id(),
                message,
                topic,
                talk.subject(),
                message + ":" + talk.reply().inboxMessage(),
                "",
                clock.instant(),
                talk.reply().message().externalId());
    }

    private Topic partnerOf(Talk talk) {
        return new Topic.Tandem(introductions.partnerOf(talk.writer(), talk.tandem()));
    }

    private boolean isTalkingTooMuch(UUID person) {
        var since = clock.instant().minus(Duration.ofDays(1));
        return outbox.countTo(person, since, ANSWERS) >= settings.answersPerDay();
    }
}
