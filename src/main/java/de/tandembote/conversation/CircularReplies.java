package de.tandembote.conversation;

import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.people.People;
import de.tandembote.programme.Participations;
import de.tandembote.understanding.Act;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Leaves to its author what people answer to a circular: they write to a person, not to the bot. */
@Component
class CircularReplies {

    /** "Bitte schicken Sie mir von jetzt an keine Rundschreiben mehr, danke" has eleven. */
    private static final int WORDS_OF_A_WISH = 12;

    private final Questions questions;
    private final Threads threads;
    private final Hearing hearing;
    private final Participations participations;
    private final People people;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    CircularReplies(
            Questions questions,
            Threads threads,
            Hearing hearing,
            Participations participations,
            People people,
            Inbox inbox,
            ApplicationEventPublisher events) {
        this.questions = questions;
        this.threads = threads;
        this.hearing = hearing;
        this.participations = participations;
        this.people = people;
        this.inbox = inbox;
        this.events = events;
    }

    /** Whether the reply answers a circular, so that nothing is left to do. */
    boolean takes(ReplyReceived reply) {
        var question = answeredBy(reply).orElse(null);
        if (question == null) {
            return false;
        }
        if (isWithdrawn(reply) || isGesture(reply)) {
            // What was passed on is read and cannot be taken back; and who nods sends no letter.
            return true;
        }
        if (reply.reply().isBlank()
                || threads.isExhausted(question.thread(), reply.message().channel())) {
            return false;
        }
        var acts = hearing.hear(reply, null, null, LocalDateTime.ofInstant(reply.receivedAt(), ZoneOffset.UTC))
                .acts();
        if (isAboutMessages(acts, reply.person())) {
            if (isLong(reply)) {
                passOn(reply, question);
            }
            return false;
        }
        obeyStops(acts, reply.person());
        passOn(reply, question);
        return true;
    }

    private void passOn(ReplyReceived reply, Question question) {
        threads.answered(question.thread(), reply.person());
        events.publishEvent(new CircularAnswered(
                Optional.ofNullable(question.subject().broadcast()).orElseThrow(),
                reply.person(),
                reply.inboxMessage(),
                reply.reply()));
    }

    /** The question that is named or, for a changed message, that it named before. */
    private Optional<Question> answeredBy(ReplyReceived reply) {
        var revision = reply.message().revision();
        var earlier = revision == null
                ? Optional.<UUID>empty()
                : inbox.questionOf(reply.message().channel(), revision.of(), reply.person());
        return earlier.or(() -> Optional.ofNullable(reply.question()))
                .flatMap(questions::findById)
                .filter(question -> question.subject().broadcast() != null);
    }

    private static boolean isWithdrawn(ReplyReceived reply) {
        var revision = reply.message().revision();
        return revision != null && revision.withdrawn();
    }

    /** A thumb, a smile: a tap in a chat says no more. */
    private static boolean isGesture(ReplyReceived reply) {
        return !reply.reply().isBlank()
                && reply.reply().codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '?');
    }

    /** Whoever wishes no more messages has said so, whatever stands beside it. */
    private void obeyStops(List<Act> acts, UUID person) {
        for (var act : acts) {
            if (act instanceof Act.Stop(var kinds)) {
                if (kinds.isEmpty()) {
                    people.stopMessages(person);
                } else {
                    people.stopMessages(person, kinds);
                }
            }
        }
    }

    /** There is more in it than the wish that was heard. */
    private static boolean isLong(ReplyReceived reply) {
        return reply.reply().strip().split("\\s+").length > WORDS_OF_A_WISH;
    }

    /**
     * What concerns the bot alone is said to the bot: no more of this, messages again, what can I write? The bot is
     * nothing to those who take part in nothing, but when they wish no more of it.
     */
    private boolean isAboutMessages(List<Act> acts, UUID person) {
        var takesPart = participations.latestRoundOf(person).isPresent();
        return !acts.isEmpty()
                && acts.stream()
                        .allMatch(act -> act instanceof Act.Stop
                                || (takesPart && (act instanceof Act.Start || act instanceof Act.Help)));
    }
}
