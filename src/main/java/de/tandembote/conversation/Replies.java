package de.tandembote.conversation;

import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.inbox.ReviewNeeded;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.people.People;
import de.tandembote.script.Purpose;
import de.tandembote.understanding.Act;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers whoever writes: does what was understood and says so, asks where it was not, and leaves to a person what goes
 * on for too long.
 */
@Component
class Replies {

    private final ChatLinking chatLinking;
    private final SurveyReplies surveyReplies;
    private final CircularReplies circularReplies;
    private final Revisions revisions;
    private final Talks talks;
    private final Threads threads;
    private final WithoutTandem withoutTandem;
    private final Hearing hearing;
    private final Performing performing;
    private final Doubts doubts;
    private final People people;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    Replies(
            ChatLinking chatLinking,
            SurveyReplies surveyReplies,
            CircularReplies circularReplies,
            Revisions revisions,
            Talks talks,
            Threads threads,
            WithoutTandem withoutTandem,
            Hearing hearing,
            Performing performing,
            Doubts doubts,
            People people,
            Inbox inbox,
            ApplicationEventPublisher events) {
        this.chatLinking = chatLinking;
        this.surveyReplies = surveyReplies;
        this.circularReplies = circularReplies;
        this.revisions = revisions;
        this.talks = talks;
        this.threads = threads;
        this.withoutTandem = withoutTandem;
        this.hearing = hearing;
        this.performing = performing;
        this.doubts = doubts;
        this.people = people;
        this.inbox = inbox;
        this.events = events;
    }

    @EventListener
    void on(ReplyReceived reply) {
        if (chatLinking.takes(reply) || surveyReplies.takes(reply) || circularReplies.takes(reply)) {
            return;
        }
        var thread = threads.of(reply);
        if (threads.isExhausted(thread, reply.message().channel())) {
            var unwanted = unwanted(reply);
            if (!unwanted.isEmpty()) {
                people.stopMessages(reply.person(), unwanted);
                return;
            }
            leaveToAPerson(reply, threads.fallSilent(thread, reply.person()));
        } else {
            revisions.settle(reply).ifPresent(this::hear);
        }
    }

    private void hear(ReplyReceived reply) {
        talks.of(reply).ifPresentOrElse(this::answer, () -> withoutTandem.answer(reply));
    }

    /** A robot that goes on writing to an old address must not fill the coordinators' mailboxes either. */
    @EventListener
    void on(ReviewNeeded review) {
        var thread = review.writer();
        if (!threads.isExhausted(thread)) {
            threads.answered(thread, review.writer());
        } else if (!threads.fallSilent(thread, review.writer())) {
            return;
        }
        events.publishEvent(new PassedOn(review.person(), null, review.inboxMessage(), PassedOn.Why.UNCLEAR));
    }

    private void answer(Talk talk) {
        var understood = hearing.hear(talk);
        // Thanks and greetings alone: nothing to do, and nothing to say.
        var isClear =
                !understood.askBack() && (understood.acts().isEmpty() || performing.perform(understood.acts(), talk));
        if (!isClear) {
            doubts.askAbout(talk);
        }
    }

    /**
     * Messages that the writer wishes no more of: that is obeyed however much was said before, and without an answer
     * then.
     */
    private Set<Purpose> unwanted(ReplyReceived reply) {
        var arrived = LocalDateTime.ofInstant(reply.receivedAt(), ZoneOffset.UTC);
        var unwanted = EnumSet.noneOf(Purpose.class);
        for (var act : hearing.hear(reply, null, null, arrived).acts()) {
            if (act instanceof Act.Stop(var kinds)) {
                unwanted.addAll(kinds.isEmpty() ? EnumSet.allOf(Purpose.class) : kinds);
            }
        }
        return unwanted;
    }

    private void leaveToAPerson(ReplyReceived reply, boolean isNews) {
        inbox.review(
                reply.inboxMessage(),
                ReviewReason.TOO_MANY,
                talks.roundOf(reply).orElse(null));
        if (isNews) {
            events.publishEvent(new PassedOn(reply.person(), null, reply.inboxMessage(), PassedOn.Why.UNCLEAR));
        }
    }
}
