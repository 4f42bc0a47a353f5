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
import de.tandembote.script.Language;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Understanding;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes what calendar programs answer. Found by its UID, else by the address that it came to; whoever was not invited, and
 * whoever answers for something that is not ours, waits for a person to look at it.
 */
@Component
class CalendarReplies {

    private final GatheringCare gatherings;
    private final TandemMeetings meetings;
    private final TandemCare tandems;
    private final EventButtons eventButtons;
    private final MeetingButtons meetingButtons;
    private final Understanding understanding;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    CalendarReplies(
            GatheringCare gatherings,
            TandemMeetings meetings,
            TandemCare tandems,
            EventButtons eventButtons,
            MeetingButtons meetingButtons,
            Understanding understanding,
            Inbox inbox,
            ApplicationEventPublisher events) {
        this.gatherings = gatherings;
        this.meetings = meetings;
        this.tandems = tandems;
        this.eventButtons = eventButtons;
        this.meetingButtons = meetingButtons;
        this.understanding = understanding;
        this.inbox = inbox;
        this.events = events;
    }

    @EventListener
    void on(CalendarAnswered answered) {
        var gathering = gatheringOf(answered);
        var meeting = gathering.isPresent() ? Optional.<Meeting>empty() : meetingOf(answered);
        var obstacle = gathering
                .map(event -> eventButtons.press(event, answered))
                .or(() -> meeting.map(found -> meetingButtons.press(found, answered)))
                .orElse(Pressed.of(ReviewReason.NOT_INVITED));
        if (obstacle.reason() != null) {
            leaveToAPerson(answered, obstacle.reason(), PassedOn.Why.UNCLEAR);
        } else if (wishesAPerson(answered)) {
            leaveToAPerson(answered, ReviewReason.WISHED, PassedOn.Why.WISHED);
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

    /** Whoever writes a question beside the answer is heard as well. */
    private boolean wishesAPerson(CalendarAnswered answered) {
        if (answered.reply().isBlank()) {
            return false;
        }
        var now = LocalDateTime.ofInstant(answered.receivedAt(), ZoneOffset.UTC);
        return understanding
                .acts(answered.reply(), new Asked(null, null, now, Language.DE))
                .acts()
                .contains(new Act.ToCoordinator());
    }

    private void leaveToAPerson(CalendarAnswered answered, ReviewReason reason, PassedOn.Why why) {
        inbox.review(answered.inboxMessage(), reason);
        events.publishEvent(new PassedOn(answered.person(), null, answered.inboxMessage(), why));
    }

    /**
     * What came of a button.
     *
     * @param reason why a person must look at it; null where it is done
     */
    record Pressed(@Nullable ReviewReason reason) {

        static final Pressed DONE = new Pressed(null);

        static Pressed of(ReviewReason reason) {
            return new Pressed(reason);
        }
    }
}
