package de.tandembote.conversation;

import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.people.People;
import de.tandembote.programme.Participations;
import de.tandembote.script.Topic;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Understood;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Answers whoever is in no tandem, or in several and named none: STOP, START and HELP need none, all else needs a
 * person.
 */
@Component
class WithoutTandem {

    private final Talks talks;
    private final EventReplies eventReplies;
    private final OpenQuestions openQuestions;
    private final Threads threads;
    private final Hearing hearing;
    private final MessageActs messageActs;
    private final People people;
    private final Participations participations;
    private final Letters letters;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;
    private final Answers answers;

    WithoutTandem(
            Talks talks,
            EventReplies eventReplies,
            OpenQuestions openQuestions,
            Threads threads,
            Hearing hearing,
            MessageActs messageActs,
            People people,
            Participations participations,
            Letters letters,
            Inbox inbox,
            ApplicationEventPublisher events,
            Answers answers) {
        this.talks = talks;
        this.eventReplies = eventReplies;
        this.openQuestions = openQuestions;
        this.threads = threads;
        this.hearing = hearing;
        this.messageActs = messageActs;
        this.people = people;
        this.participations = participations;
        this.letters = letters;
        this.inbox = inbox;
        this.events = events;
        this.answers = answers;
    }

    void answer(ReplyReceived reply) {
        if (eventReplies.answer(reply)) {
            return;
        }
        var understood = hear(reply);
        if (!understood.askBack() && understood.acts().isEmpty()) {
            // Thanks and greetings alone.
            return;
        }
        if (obeysAboutKinds(understood.acts(), reply)) {
            return;
        }
        var message = understood.acts().size() == 1
                ? Optional.ofNullable(obey(understood.acts().getFirst(), reply))
                : Optional.<String>empty();
        if (people.get(reply.person()).isErased()) {
            // The address list was all there was of the person, and nobody is left to answer.
            return;
        }
        var which = message.isPresent() ? Optional.<OpenQuestions.Which>empty() : openQuestions.leftOpenBy(reply);
        if (which.isPresent()) {
            letters.send(letter(
                    reply, which.get().round(), "which-question", which.get().topic()));
            return;
        }
        var round = participations.latestRoundOf(reply.person());
        if (message.isEmpty() || round.isEmpty()) {
            inbox.review(
                    reply.inboxMessage(),
                    ReviewReason.NO_TANDEM,
                    talks.roundOf(reply).orElse(null));
            events.publishEvent(new PassedOn(reply.person(), null, reply.inboxMessage(), PassedOn.Why.UNCLEAR));
            return;
        }
        letters.send(letter(reply, round.get(), message.get(), new Topic.Round()));
    }

    /** Whoever wishes no more messages of some kinds, or such messages again, is told what was understood. */
    private boolean obeysAboutKinds(List<Act> acts, ReplyReceived reply) {
        var noted = acts.size() == 1
                ? switch (acts.getFirst()) {
                    case Act.Stop(var kinds) when !kinds.isEmpty() -> messageActs.stop(kinds, reply.person());
                    case Act.Start(var kinds) when !kinds.isEmpty() -> messageActs.start(kinds, reply.person());
                    default -> null;
                }
                : null;
        if (noted == null) {
            return false;
        }
        participations.latestRoundOf(reply.person()).ifPresent(round -> {
            var topic = new Topic.Noted(List.of(noted.note()));
            letters.echo(letter(reply, round, "noted", topic), acts, List.of());
        });
        return true;
    }

    private Letter letter(ReplyReceived reply, UUID round, String message, Topic topic) {
        var occasion = new Occasion(
                reply.person(),
                round,
                threads.of(reply),
                reply.inboxMessage(),
                reply.message().externalId());
        return answers.letter(occasion, message, topic, Subject.none());
    }

    private Understood hear(ReplyReceived reply) {
        return hearing.hear(reply, null, null, LocalDateTime.ofInstant(reply.receivedAt(), ZoneOffset.UTC));
    }

    /** Does what needs no tandem; tells the name of the answer, null where it is something else. */
    private @Nullable String obey(Act act, ReplyReceived reply) {
        return switch (act) {
            case Act.Stop _ -> {
                people.stopMessages(reply.person());
                yield "stopped";
            }
            case Act.Start _ -> {
                people.startMessages(reply.person());
                yield "started";
            }
            case Act.Help _ -> "help";
            default -> null;
        };
    }
}
