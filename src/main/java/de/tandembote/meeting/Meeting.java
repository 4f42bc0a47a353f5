package de.tandembote.meeting;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.script.MeetingForm;
import de.tandembote.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting of the two partners of a tandem: proposed by one, confirmed by the other, moved, cancelled or held. */
@Entity
public class Meeting extends Stored {

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

    @Embedded
    private MeetingHistory history = new MeetingHistory();

    @Embedded
    private MeetingAnswers answers = new MeetingAnswers();

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
        return history.movedFrom();
    }

    /** Whether its time has come, by the clock of the round. */
    public boolean hasBegunAt(LocalDateTime now) {
        return appointment().hasBegunAt(now);
    }

    /** How often anything about it was changed, its state included (RFC 5545, section 3.8.7.4). */
    public int calendarSequence() {
        return history.latest();
    }

    /**
     * The calendar sequence that the meeting got with its present time and place: answers to earlier ones do not count.
     */
    int askedSince() {
        return history.presentSince();
    }

    /** When it last became what it is. */
    Instant changedAt() {
        return history.changedAt();
    }

    /** Every step so far, oldest first. */
    public List<MeetingChange> history() {
        return history.steps();
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
     * When the present time, place and form were less complete but not different: how many steps had been taken then,
     * at least this many and one. Empty where it never was so: all that was said before was something else.
     */
    public Optional<Integer> lessCompleteAfter(int steps) {
        return history.lessCompleteAfter(steps);
    }

    /** What was agreed on or proposed when so many steps had been taken. */
    Appointment appointmentAfter(int steps) {
        return history.appointmentAfter(steps);
    }

    /** The other one says yes in words. */
    void confirm(UUID by, Instant now) {
        requireState(MeetingState.PROPOSED);
        become(MeetingState.CONFIRMED, now);
        answers.keepWords(by, ParticipationStatus.ACCEPTED, askedSince(), now);
    }

    /** Whoever agrees names what was left open: how long, where or how. */
    void complete(Appointment to) {
        requireState(MeetingState.PROPOSED);
        take(to);
    }

    /** The other one says no in words. */
    void decline(UUID by, Instant now) {
        requireState(MeetingState.PROPOSED);
        become(MeetingState.DECLINED, now);
        answers.keepWords(by, ParticipationStatus.DECLINED, askedSince(), now);
    }

    /** One of the two calls it off in words. */
    void cancel(UUID by, Instant now) {
        requireOpen();
        become(MeetingState.CANCELLED, now);
        answers.keepWords(by, ParticipationStatus.DECLINED, askedSince(), now);
    }

    /** Whether an answer of a calendar program is one to the present time, and nothing newer of the person is known. */
    boolean isLatest(UUID person, MeetingAnswer pressed, Instant now) {
        return state.hangsOnAnswers()
                && pressed.sequence() >= askedSince()
                && answers.isLatest(person, pressed.notBeyond(calendarSequence(), now));
    }

    /** Keeps the answer of a calendar program; what follows from it {@link #settle} finds out. */
    void keep(UUID person, MeetingAnswer pressed, Instant now) {
        answers.keep(person, pressed.notBeyond(calendarSequence(), now));
    }

    /** Whether what both have said last lets a meeting take place that was called off. */
    boolean revives() {
        return !isOpen() && agreed().isOpen();
    }

    /**
     * Lets hold what both have said last. A perhaps is no decision: it takes back the same person's yes or no, and no
     * more.
     *
     * @param by who has just said something
     */
    MeetingStep settle(UUID by, Instant now) {
        var agreed = agreed();
        if (agreed.isOpen()) {
            return state == agreed ? MeetingStep.NONE : agree(agreed, now);
        }
        if (!isOpen()) {
            return answers.isNo(by) ? MeetingStep.NONE : MeetingStep.STILL_OFF;
        }
        var isRefused = state == MeetingState.PROPOSED && !askedBy.equals(by);
        become(isRefused ? MeetingState.DECLINED : MeetingState.CANCELLED, now);
        return isRefused ? MeetingStep.DECLINED : MeetingStep.CANCELLED;
    }

    private MeetingStep agree(MeetingState agreed, Instant now) {
        var isFirstYes = state == MeetingState.PROPOSED;
        become(agreed, now);
        return isFirstYes ? MeetingStep.CONFIRMED : MeetingStep.RESTORED;
    }

    private MeetingState agreed() {
        return answers.agreed(askedBy, askedSince());
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

    /** That it was held or missed was a mistake: back to what the meeting was before. */
    void reopen(Instant now) {
        become(history.lastOpen(), now);
    }

    /** The person's last answer was a mistake: what was said before counts again, a yes goes back to the question. */
    void takeBack(UUID by, Instant now) {
        var saidYes = !isOpen() && history.lastOpen() == MeetingState.CONFIRMED;
        answers.keepWords(
                by, saidYes ? ParticipationStatus.ACCEPTED : ParticipationStatus.NEEDS_ACTION, askedSince(), now);
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
