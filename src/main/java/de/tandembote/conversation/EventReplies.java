package de.tandembote.conversation;

import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Topic;
import de.tandembote.understanding.Act;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Answers whoever is in no tandem and writes about a group event: mentors who wait for one, the board, coordinators.
 */
@Component
class EventReplies {

    private final Talks talks;
    private final Hearing hearing;
    private final EventActs eventActs;
    private final TakingBack takingBack;
    private final Undoing undoing;
    private final Answers answers;
    private final Letters letters;
    private final Enclosures enclosures;
    private final GatheringCare gatherings;
    private final TandemCare rounds;

    EventReplies(
            Talks talks,
            Hearing hearing,
            EventActs eventActs,
            TakingBack takingBack,
            Undoing undoing,
            Answers answers,
            Letters letters,
            Enclosures enclosures,
            GatheringCare gatherings,
            TandemCare rounds) {
        this.talks = talks;
        this.hearing = hearing;
        this.eventActs = eventActs;
        this.takingBack = takingBack;
        this.undoing = undoing;
        this.answers = answers;
        this.letters = letters;
        this.enclosures = enclosures;
        this.gatherings = gatherings;
        this.rounds = rounds;
    }

    /** Tells whether the reply was about a group event alone, so that nothing is left to say. */
    boolean answer(ReplyReceived reply) {
        return talks.questionOf(reply)
                .filter(question -> question.subject().gathering() != null)
                .map(question -> answer(reply, question))
                .orElse(false);
    }

    private boolean answer(ReplyReceived reply, Question question) {
        var gathering = gatherings.get(Objects.requireNonNull(question.subject().gathering()));
        var arrived = rounds.round(gathering.round()).timetable().local(reply.receivedAt());
        var acts = hearing.hear(reply, question, null, arrived).acts();
        if (acts.size() != 1) {
            return false;
        }
        var act = acts.getFirst();
        var occasion = new Occasion(
                reply.person(),
                gathering.round(),
                question.thread(),
                reply.inboxMessage(),
                reply.message().externalId());
        return outcome(act, reply, question)
                .map(outcome -> say(outcome, act, gathering, occasion))
                .orElse(false);
    }

    private Optional<Outcome> outcome(Act act, ReplyReceived reply, Question question) {
        var status = EventActs.statusIn(act);
        if (status != null) {
            // First the guest list, then the question: who invites takes them in this order as well.
            var outcome = eventActs.answer(status, question, reply.receivedAt());
            question.answered();
            return Optional.of(outcome);
        }
        return act instanceof Act.Undo && undoing.canTakeBack(question)
                ? Optional.of(takingBack.takeBackAnswer(question))
                : Optional.empty();
    }

    private boolean say(Outcome outcome, Act act, Gathering gathering, Occasion occasion) {
        var told = new Told();
        told.add(new Performed(act, outcome));
        if (!told.notes().isEmpty()) {
            var letter = answers.letter(occasion, "noted", new Topic.Noted(told.notes()), Subject.gathering(gathering));
            letters.echo(letter.enclosing(enclosures.of(gathering, occasion.writer())), List.of(act), told.done());
        }
        told.answers().forEach(answer -> answers.say(answer, occasion));
        return true;
    }
}
