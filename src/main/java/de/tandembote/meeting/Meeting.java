package de.tandembote.meeting;

import de.tandembote.calendar.CalendarEvent;
import de.tandembote.calendar.Stretch;
import de.tandembote.script.MeetingForm;
import de.tandembote.store.Stored;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting of the two partners of a tandem: proposed by one, confirmed by the other, moved, cancelled or held. */
@Entity
public class Meeting extends Stored {

    private static final int USUAL_MINUTES = 60;

    private UUID tandemId;
    private int sequence;
    private LocalDateTime startsAt;

    /** Whether a time was named, and not only the day. */
    private boolean timed;

    private @Nullable Integer minutes;
    private String place;

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingForm form;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    /** Who proposed the present time; the other partner is asked. */
    private UUID askedBy;

    @ElementCollection
    @CollectionTable(name = "meeting_change", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "step")
    private List<MeetingChange> history = new ArrayList<>();

    protected Meeting() {}

    Meeting(UUID tandem, UUID askedBy, Appointment appointment, Instant now) {
        this.tandemId = tandem;
        this.askedBy = askedBy;
        take(appointment);
        this.state = MeetingState.PROPOSED;
        note(now);
    }

    public UUID tandem() {
        return tandemId;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public MeetingState state() {
        return state;
    }

    /** How often the time was changed; grows for ever (RFC 5545, section 3.8.7.4). */
    public int sequence() {
        return sequence;
    }

    /** Start in the round's zone; the beginning of the day where only the day was named. */
    public LocalDateTime start() {
        return startsAt;
    }

    public LocalDate day() {
        return startsAt.toLocalDate();
    }

    public Appointment appointment() {
        return new Appointment(day(), timed ? startsAt.toLocalTime() : null, minutes, form, place);
    }

    /** The start that this meeting had before it was moved last; empty where it never was. */
    public Optional<LocalDateTime> movedFrom() {
        return history.reversed().stream()
                .map(MeetingChange::appointment)
                .filter(appointment -> !appointment.equals(appointment()))
                .findFirst()
                .map(Appointment::start)
                .filter(start -> !start.equals(startsAt));
    }

    /** Whether its time has come, by the clock of the round. */
    public boolean hasBegunAt(LocalDateTime now) {
        return appointment().hasBegunAt(now);
    }

    /**
     * The meeting as calendars show it: for an hour where nobody said how long, for the day where nobody said when.
     *
     * @param zone the round's
     */
    public CalendarEvent calendarEvent(ZoneId zone, String title, String description) {
        return new CalendarEvent(
                id().toString(),
                calendarSequence(),
                history.getLast().at().truncatedTo(ChronoUnit.SECONDS),
                title,
                description,
                place,
                "",
                zone,
                List.of(
                        timed
                                ? new Stretch(
                                        startsAt,
                                        startsAt.plusMinutes(minutes == null ? USUAL_MINUTES : minutes),
                                        false)
                                : new Stretch(startsAt, startsAt.plusDays(1), true)),
                switch (state) {
                    case PROPOSED -> CalendarEvent.State.TENTATIVE;
                    case CONFIRMED, HELD -> CalendarEvent.State.CONFIRMED;
                    case DECLINED, CANCELLED, LAPSED, MISSED -> CalendarEvent.State.CANCELLED;
                });
    }

    /** How often anything about it was changed, its state included (RFC 5545, section 3.8.7.4). */
    public int calendarSequence() {
        return history.size() - 1;
    }

    /** The calendar sequence that the meeting got with its present time and place: answers to earlier ones do not count. */
    int askedSince() {
        int since = history.size() - 1;
        while (since > 0 && history.get(since - 1).appointment().equals(appointment())) {
            since--;
        }
        return since;
    }

    /** Every step so far, oldest first. */
    public List<MeetingChange> history() {
        return List.copyOf(history);
    }

    /** Whether it may still take place, or may have without anybody having said so. */
    public boolean isOpen() {
        return state.isOpen();
    }

    boolean isAheadOf(LocalDateTime now) {
        return isOpen() && !hasBegunAt(now);
    }

    /** Another time, place or form, to be confirmed by the other partner. */
    void move(UUID by, Appointment to, Instant now) {
        requireOpen();
        sequence++;
        askedBy = by;
        take(to);
        become(MeetingState.PROPOSED, now);
    }

    /**
     * The latest moves were a mistake: the time is again what it was when so many steps had been taken.
     *
     * @param by who proposes it, or had proposed it
     */
    void moveBack(int steps, UUID by, Instant now) {
        move(by, appointmentAfter(steps), now);
    }

    /**
     * When the present time, place and form were less complete but not different: how many steps had been taken then, at
     * least this many and one. Empty where it never was so: all that was said before was something else.
     */
    public Optional<Integer> lessCompleteAfter(int steps) {
        for (int after = history.size() - 1; after > steps; after--) {
            if (appointmentAfter(after).isCompletedBy(appointment())) {
                return Optional.of(after);
            }
        }
        return Optional.empty();
    }

    /** What was agreed on or proposed when so many steps had been taken. */
    Appointment appointmentAfter(int steps) {
        return history.get(steps - 1).appointment();
    }

    void confirm(Instant now) {
        requireState(MeetingState.PROPOSED);
        become(MeetingState.CONFIRMED, now);
    }

    /** Whoever agrees names what was left open: how long, where or how. */
    void complete(Appointment to) {
        requireState(MeetingState.PROPOSED);
        take(to);
    }

    void decline(Instant now) {
        requireState(MeetingState.PROPOSED);
        become(MeetingState.DECLINED, now);
    }

    void cancel(Instant now) {
        requireOpen();
        become(MeetingState.CANCELLED, now);
    }

    void lapse(Instant now) {
        requireState(MeetingState.PROPOSED);
        become(MeetingState.LAPSED, now);
    }

    void hold(Instant now) {
        if (state != MeetingState.HELD) {
            become(MeetingState.HELD, now);
        }
    }

    void miss(Instant now) {
        requireOpen();
        become(MeetingState.MISSED, now);
    }

    /** The last step was a mistake: back to what the meeting was before, a yes back to the question. */
    void takeBack(Instant now) {
        var before = history.reversed().stream()
                .map(MeetingChange::state)
                .filter(MeetingState::isOpen)
                .findFirst()
                .orElse(MeetingState.PROPOSED);
        become(state == MeetingState.CONFIRMED ? MeetingState.PROPOSED : before, now);
    }

    private void become(MeetingState next, Instant now) {
        state = next;
        note(now);
    }

    private void take(Appointment appointment) {
        startsAt = appointment.start();
        timed = appointment.time() != null;
        minutes = appointment.minutes();
        form = appointment.form();
        place = appointment.place();
    }

    private void note(Instant now) {
        history.add(new MeetingChange(now, state, startsAt, timed, minutes, form, place));
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("meeting " + id() + " is " + state + " and not open");
        }
    }

    private void requireState(MeetingState required) {
        if (state != required) {
            throw new IllegalStateException("meeting " + id() + " is " + state + ", not " + required);
        }
    }
}
