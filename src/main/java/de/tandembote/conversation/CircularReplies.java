package de.tandembote.conversation;

import de.tandembote.inbox.ReplyReceived;
import de.tandembote.understanding.Act;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Leaves to its author what people answer to a circular: they write to a person, not to the bot. */
@Component
class CircularReplies {

    private final Questions questions;
    private final Threads threads;
    private final Hearing hearing;
    private final ApplicationEventPublisher events;

    CircularReplies(Questions questions, Threads threads, Hearing hearing, ApplicationEventPublisher events) {
        this.questions = questions;
        this.threads = threads;
        this.hearing = hearing;
        this.events = events;
    }

    /** Whether the reply answers a circular, so that nothing is left to do. */
    boolean takes(ReplyReceived reply) {
        var question = answeredBy(reply).orElse(null);
        if (question == null) {
            return false;
        }
        if (isWithdrawn(reply)) {
            // What was passed on is read: it cannot be taken back.
            return true;
        }
        if (reply.reply().isBlank() || isAboutMessages(reply)) {
            return false;
        }
        if (threads.isExhausted(question.thread(), reply.message().channel())) {
            return false;
        }
        threads.answered(question.thread(), reply.person());
        events.publishEvent(new CircularAnswered(
                Optional.ofNullable(question.subject().broadcast()).orElseThrow(),
                reply.person(),
                reply.inboxMessage(),
                reply.reply()));
        return true;
    }

    private static boolean isWithdrawn(ReplyReceived reply) {
        var revision = reply.message().revision();
        return revision != null && revision.withdrawn();
    }

    private Optional<Question> answeredBy(ReplyReceived reply) {
        return Optional.ofNullable(reply.question())
                .flatMap(questions::findById)
                .filter(question -> question.subject().broadcast() != null);
    }

    /** What concerns the bot alone is said to the bot: no more of this, messages again, what can I write? */
    private boolean isAboutMessages(ReplyReceived reply) {
        var acts = hearing.hear(reply, null, null, LocalDateTime.ofInstant(reply.receivedAt(), ZoneOffset.UTC))
                .acts();
        return !acts.isEmpty()
                && acts.stream()
                        .allMatch(
                                act -> act instanceof Act.Stop || act instanceof Act.Start || act instanceof Act.Help);
    }
}
