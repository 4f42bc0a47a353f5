package de.tandembote.conversation;

import de.tandembote.channel.Revision;
import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.link.Links;
import de.tandembote.outbox.Outbox;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settles what somebody changed or took back of an earlier message, as chats allow. */
@Component
class Revisions {

    private final Talks talks;
    private final Hearing hearing;
    private final Performing performing;
    private final Undoing undoing;
    private final Echoes echoes;
    private final Questions questions;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Links links;

    Revisions(
            Talks talks,
            Hearing hearing,
            Performing performing,
            Undoing undoing,
            Echoes echoes,
            Questions questions,
            Inbox inbox,
            Outbox outbox,
            Links links) {
        this.talks = talks;
        this.hearing = hearing;
        this.performing = performing;
        this.undoing = undoing;
        this.echoes = echoes;
        this.questions = questions;
        this.inbox = inbox;
        this.outbox = outbox;
        this.links = links;
    }

    /**
     * What is left to be answered as any reply is: a reply that changes nothing before, or whose words say something
     * new.
     */
    Optional<ReplyReceived> settle(ReplyReceived reply) {
        var revision = reply.message().revision();
        if (revision == null) {
            return Optional.of(reply);
        }
        var echo = echoTo(reply.person(), revision).orElse(null);
        if (revision.withdrawn()) {
            if (echo != null) {
                echoes.takeBack(echo.id());
            }
            return Optional.empty();
        }
        var instead = inPlace(reply, revision);
        // The newest answer to an invitation counts by itself.
        return echo == null || echo.subject().gathering() != null || !corrects(instead, echo)
                ? Optional.of(instead)
                : Optional.empty();
    }

    /**
     * Whether the new words could be taken as the correction of what the echo told of; where not, nothing of it holds.
     */
    private boolean corrects(ReplyReceived instead, Question echo) {
        var talk = talks.of(instead).orElse(null);
        var acts = talk == null ? List.<Act>of() : clear(talk);
        if (talk == null || acts.isEmpty()) {
            undoing.takeBack(echo);
            return false;
        }
        if (acts.equals(echo.understood())) {
            return true;
        }
        var correction = new Talk(instead, talk.tandem(), talk.round(), echo, talk.meeting());
        return performing.perform(List.of(new Act.Correct(acts)), correction);
    }

    private List<Act> clear(Talk talk) {
        var understood = hearing.hear(talk);
        return understood.askBack() ? List.of() : understood.acts();
    }

    /** The same words as if they had been written at first. */
    private ReplyReceived inPlace(ReplyReceived reply, Revision revision) {
        var answered = questionOf(reply, revision);
        return new ReplyReceived(
                reply.inboxMessage(),
                reply.person(),
                answered,
                reply.event(),
                reply.reply(),
                reply.message().inPlaceOf(revision.of()),
                reply.receivedAt());
    }

    private @Nullable UUID questionOf(ReplyReceived reply, Revision revision) {
        return inbox.questionOf(reply.message().channel(), revision.of(), reply.person())
                .orElse(reply.question());
    }

    /** The echo that told what the earlier message did, or what came in its place, as long as it can be taken back. */
    private Optional<Question> echoTo(UUID person, Revision revision) {
        return outbox.answersTo(person, revision.of()).stream()
                .flatMap(answer -> Stream.ofNullable(answer.replyLink()))
                .flatMap(link -> links.find(link).stream())
                .flatMap(link -> questions.findById(link.object()).stream())
                .filter(question -> question.kind() == QuestionKind.ECHO)
                .filter(undoing::canTakeBack)
                .findFirst();
    }
}
