package de.tandembote.meeting;

import de.tandembote.programme.TandemCare;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the meetings of tandems. Every act of a partner ends the tandem's silence. */
@Service
@Transactional
public class TandemMeetings {

    private final Meetings meetings;
    private final TandemCare tandems;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TandemMeetings(Meetings meetings, TandemCare tandems, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.tandems = tandems;
        this.events = events;
        this.clock = clock;
    }

    /** The meeting with this id, which must exist. */
    @Transactional(readOnly = true)
    public Meeting get(UUID meeting) {
        return meetings.findById(meeting).orElseThrow(() -> new IllegalArgumentException("no meeting " + meeting));
    }

    /** The meeting with this id; empty where the id is something else's. */
    @Transactional(readOnly = true)
    public Optional<Meeting> find(UUID meeting) {
        return meetings.findById(meeting);
    }

    /** All meetings of a tandem, earliest first. */
    @Transactional(readOnly = true)
    public List<Meeting> of(UUID tandem) {
        return meetings.findByTandemIdOrderByStartsAt(tandem);
    }

    /** The next meeting that both have agreed on and that starts in this span, its end excluded. */
    @Transactional(readOnly = true)
    public Optional<Meeting> confirmedBetween(UUID tandem, LocalDateTime from, LocalDateTime to) {
        return meetings.findConfirmedBetween(tandem, from, to);
    }

    /** The meetings of a tandem that may still take place, in the future, earliest first. */
    @Transactional(readOnly = true)
    public List<Meeting> ahead(UUID tandem) {
        var now = nowFor(tandem);
        return of(tandem).stream().filter(meeting -> meeting.isAheadOf(now)).toList();
    }

    /**
     * A partner wants to meet at a time: a first proposal, a new time for the open meeting of the same month, or a yes
     * to what the partner had proposed.
     *
     * @param about the open meeting that the wish is about; empty where none was asked about
     */
    public Planned plan(UUID tandem, UUID by, Appointment appointment, Optional<UUID> about) {
        tandems.heard(tandem);
        var known = about.map(this::get).filter(Meeting::isOpen).or(() -> openInMonthOf(tandem, appointment.day()));
        if (known.isEmpty()) {
            var meeting = meetings.save(new Meeting(tandem, by, appointment, clock.instant()));
            events.publishEvent(new MeetingProposed(meeting.id(), tandem, by));
            return new Planned.Proposed(meeting.id());
        }
        var meeting = known.get();
        var before = meeting.appointment();
        var wished = before.with(appointment);
        if (meeting.state() == MeetingState.PROPOSED
                && !meeting.askedBy().equals(by)
                && before.isAgreedToBy(appointment)) {
            meeting.complete(wished);
            confirm(meeting.id(), by);
            return new Planned.Agreed(meeting.id());
        }
        if (wished.equals(before)) {
            return new Planned.KnownAlready(meeting.id());
        }
        var countered =
                meeting.state() == MeetingState.PROPOSED && !meeting.askedBy().equals(by);
        meeting.move(by, wished, clock.instant());
        events.publishEvent(new MeetingProposed(meeting.id(), tandem, by));
        return countered ? new Planned.Countered(meeting.id()) : new Planned.Moved(meeting.id());
    }

    /**
     * That a meeting was moved was a mistake: the partner is asked about the time before that. If that is over, there
     * is no meeting.
     *
     * @param steps how many steps the meeting had taken when that time held
     */
    public void moveBack(UUID meeting, int steps, UUID by) {
        if (isOver(meeting, steps)) {
            cancel(meeting, by);
            return;
        }
        var found = get(meeting);
        found.moveBack(steps, by, clock.instant());
        tandems.heard(found.tandem());
        events.publishEvent(new MeetingProposed(meeting, found.tandem(), by));
    }

    /** The same for a time that the partner had proposed: now it is again the other one who is asked. */
    public void reopen(UUID meeting, int steps, UUID by) {
        if (isOver(meeting, steps)) {
            cancel(meeting, by);
            return;
        }
        var found = get(meeting);
        var tandem = tandems.get(found.tandem());
        found.moveBack(steps, tandem.partnerOf(by), clock.instant());
        tandems.heard(found.tandem());
        events.publishEvent(new MeetingRestored(meeting, found.tandem(), by));
    }

    /** The asked partner says yes. */
    public void confirm(UUID meeting, UUID by) {
        var found = get(meeting);
        found.confirm(by, clock.instant());
        tandems.heard(found.tandem());
        events.publishEvent(new MeetingConfirmed(meeting, found.tandem(), by));
    }

    /** The asked partner says no. */
    public void decline(UUID meeting, UUID by) {
        var found = get(meeting);
        found.decline(by, clock.instant());
        tandems.heard(found.tandem());
        events.publishEvent(new MeetingDeclined(meeting, found.tandem(), by));
    }

    /** One of the two calls off what was proposed or agreed on. */
    public void cancel(UUID meeting, UUID by) {
        var found = get(meeting);
        found.cancel(by, clock.instant());
        tandems.heard(found.tandem());
        events.publishEvent(new MeetingCancelled(meeting, found.tandem(), by));
    }

    /** The agreed meeting did not take place. */
    public void miss(UUID meeting) {
        get(meeting).miss(clock.instant());
    }

    /**
     * A partner said yes or no, called it off or said that it did not take place, and that was a mistake: the meeting
     * is again what it was before.
     */
    public void restore(UUID meeting, UUID by) {
        var found = get(meeting);
        tandems.heard(found.tandem());
        if (found.state() == MeetingState.MISSED) {
            found.reopen(clock.instant());
            return;
        }
        found.takeBack(by, clock.instant());
        settle(found, by);
    }

    /** Lets hold what both have said last, and tells of what that changes. */
    void settle(Meeting meeting, UUID by) {
        var step = meeting.settle(by, clock.instant());
        tell(step, meeting, by).ifPresent(events::publishEvent);
    }

    private Optional<Object> tell(MeetingStep step, Meeting meeting, UUID by) {
        var tandem = tandems.get(meeting.tandem());
        return switch (step) {
            case NONE -> Optional.empty();
            case CONFIRMED -> Optional.of(new MeetingConfirmed(meeting.id(), tandem.id(), by));
            case DECLINED -> Optional.of(new MeetingDeclined(meeting.id(), tandem.id(), by));
            case CANCELLED -> Optional.of(new MeetingCancelled(meeting.id(), tandem.id(), by));
            case RESTORED -> Optional.of(new MeetingRestored(meeting.id(), tandem.id(), by));
            case STILL_OFF ->
                tell(
                        meeting.state() == MeetingState.DECLINED ? MeetingStep.DECLINED : MeetingStep.CANCELLED,
                        meeting,
                        tandem.partnerOf(by));
        };
    }

    /** Proposals whose time has come without an answer lapse. */
    public void lapse() {
        var now = clock.instant();
        // Take all that may be over, by the clock that is furthest ahead, and ask each round's own clock.
        var latest = tandems.latestTime();
        meetings.findProposedUntil(latest, latest.minusDays(1)).stream()
                .filter(meeting -> meeting.hasBegunAt(nowFor(meeting.tandem())))
                .forEach(meeting -> meeting.lapse(now));
    }

    private boolean isOver(UUID meeting, int steps) {
        var found = get(meeting);
        return found.appointmentAfter(steps).hasBegunAt(nowFor(found.tandem()));
    }

    private Optional<Meeting> openInMonthOf(UUID tandem, LocalDate day) {
        var now = nowFor(tandem);
        return of(tandem).stream()
                .filter(meeting ->
                        meeting.isAheadOf(now) && YearMonth.from(meeting.day()).equals(YearMonth.from(day)))
                .findFirst();
    }

    private LocalDateTime nowFor(UUID tandem) {
        return tandems.roundOf(tandem).timetable().now(clock);
    }
}
