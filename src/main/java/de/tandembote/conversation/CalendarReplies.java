package de.tandembote.conversation;

import de.tandembote.calendar.CalendarAnswer;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.inbox.CalendarAnswered;
import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.programme.TandemCare;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes what calendar programs answer. Found by its UID, else by the address that it came to; whoever was not invited,
 * and whoever answers for something that is not ours, waits for a person to look at it.
 */
@Component
class CalendarReplies {

    private final GatheringCare gatherings;
    private final TandemMeetings meetings;
    private final TandemCare tandems;
    private final EventButtons eventButtons;
    private final MeetingButtons meetingButtons;
    private final Threads threads;
    private final Letters letters;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    CalendarReplies(
            GatheringCare gatherings,
            TandemMeetings meetings,
            TandemCare tandems,
            EventButtons eventButtons,
            MeetingButtons meetingButtons,
            Threads threads,
            Letters letters,
            Inbox inbox,
            ApplicationEventPublisher events) {
        this.gatherings = gatherings;
        this.meetings = meetings;
        this.tandems = tandems;
        this.eventButtons = eventButtons;
        this.meetingButtons = meetingButtons;
        this.threads = threads;
        this.letters = letters;
        this.inbox = inbox;
        this.events = events;
    }

    @EventListener
    void on(CalendarAnswered answered) {
        var gathering = gatheringOf(answered);
        var meeting = gathering.isPresent() ? Optional.<Meeting>empty() : meetingOf(answered);
        var round = gathering
                .map(Gathering::round)
                .or(() -> meeting.map(found -> tandems.get(found.tandem()).round()))
                .orElse(null);
        // Two programs that write to each other must come to an end; a yes or a no counts however much was said before.
        var isExhausted = threads.isExhausted(answered.person());
        if (isExhausted && !answered.answer().status().isDecision()) {
            fallSilent(answered, round);
            return;
        }
        var heard = isExhausted ? answered.withoutRemark() : answered;
        var pressed = gathering
                .map(event -> eventButtons.press(event, heard))
                .or(() -> meeting.map(found -> meetingButtons.press(found, heard)))
                .orElse(Pressed.of(ReviewReason.NOT_INVITED));
        if (isExhausted) {
            if (!pressed.equals(Pressed.DONE) || !heard.equals(answered)) {
                fallSilent(answered, round);
            }
            return;
        }
        if (pressed.letter() != null) {
            letters.send(pressed.letter());
        }
        if (pressed.reason() != null) {
            leaveToAPerson(answered, pressed.reason(), round);
        }
    }

    private Optional<Gathering> gatheringOf(CalendarAnswered answered) {
        var uid = answered.answer().uid();
        return gatherings
                .byUid(uid)
                .or(() -> gatherings.byUid(uid.strip().toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(answered.event()).flatMap(gatherings::find));
    }

    private Optional<Meeting> meetingOf(CalendarAnswered answered) {
        return idIn(answered.answer())
                .or(() -> Optional.ofNullable(answered.event()))
                .flatMap(meetings::find)
                .filter(meeting -> tandems.get(meeting.tandem()).isOf(answered.person()));
    }

    private static Optional<UUID> idIn(CalendarAnswer answer) {
        try {
            return Optional.of(UUID.fromString(answer.uid().strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The coordinators' mailboxes must not be filled either: what they are told of counts as an answer. */
    private void leaveToAPerson(CalendarAnswered answered, ReviewReason reason, @Nullable UUID round) {
        threads.answered(answered.person(), answered.person());
        inbox.review(answered.inboxMessage(), reason, round);
        passOn(answered, reason == ReviewReason.WISHED ? PassedOn.Why.WISHED : PassedOn.Why.UNCLEAR);
    }

    private void fallSilent(CalendarAnswered answered, @Nullable UUID round) {
        inbox.review(answered.inboxMessage(), ReviewReason.TOO_MANY, round);
        if (threads.fallSilent(answered.person(), answered.person())) {
            passOn(answered, PassedOn.Why.UNCLEAR);
        }
    }

    private void passOn(CalendarAnswered answered, PassedOn.Why why) {
        events.publishEvent(new PassedOn(answered.person(), null, answered.inboxMessage(), why));
    }
}
