package de.tandembote.meeting;

import de.tandembote.programme.TandemCare;
import de.tandembote.script.MeetingForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which tandem has met on which day. */
@Service
@Transactional
public class SessionLog {

    private final Sessions sessions;
    private final SkippedSessions skipped;
    private final Meetings meetings;
    private final TandemCare tandems;
    private final Clock clock;

    SessionLog(Sessions sessions, SkippedSessions skipped, Meetings meetings, TandemCare tandems, Clock clock) {
        this.sessions = sessions;
        this.skipped = skipped;
        this.meetings = meetings;
        this.tandems = tandems;
        this.clock = clock;
    }

    /** The session with this id; empty where it is forgotten. */
    @Transactional(readOnly = true)
    public Optional<Session> find(UUID session) {
        return sessions.findById(session);
    }

    /** All sessions of a tandem, earliest first. */
    @Transactional(readOnly = true)
    public List<Session> of(UUID tandem) {
        return sessions.findByTandemIdOrderByHeldOn(tandem);
    }

    /** Whether a session of the tandem was held in this span, its end excluded. */
    @Transactional(readOnly = true)
    public boolean hasBetween(UUID tandem, LocalDate from, LocalDate to) {
        return of(tandem).stream()
                .anyMatch(session ->
                        !session.heldOn().isBefore(from) && session.heldOn().isBefore(to));
    }

    /** Whether the tandem said in this span, its end excluded, that it did not meet. */
    @Transactional(readOnly = true)
    public boolean wasSkippedBetween(UUID tandem, LocalDate from, LocalDate to) {
        return skipped.existsByTandemIdAndSaidOnBetween(tandem, from, to.minusDays(1));
    }

    /**
     * Notes that a tandem has met. The same day logged by both is one session; the meeting that was planned for the day
     * counts as held.
     *
     * @param by who tells of it
     * @param minutes how long; null where the person did not say
     */
    public Logged log(UUID tandem, UUID by, LocalDate day, @Nullable Integer minutes, @Nullable MeetingForm form) {
        tandems.heard(tandem);
        var now = clock.instant();
        meetings.findByTandemIdOrderByStartsAt(tandem).stream()
                .filter(meeting -> meeting.isOpen() && meeting.day().equals(day))
                .forEach(meeting -> meeting.hold(now));
        var known = sessions.findByTandemIdAndHeldOn(tandem, day);
        if (known.isPresent()) {
            known.get().tell(by, minutes, form);
            return new Logged.KnownAlready(known.get().id());
        }
        var session = new Session(tandem, day, minutes, form, now);
        session.tell(by, minutes, form);
        sessions.save(session);
        return new Logged.New(session.id());
    }

    /**
     * A partner says that the tandem has not met: an answer, not silence.
     *
     * @return what {@link #unskip} takes back
     */
    public UUID skip(UUID tandem, UUID by) {
        tandems.heard(tandem);
        var today = tandems.roundOf(tandem).timetable().today(clock);
        return skipped.findByTandemIdAndSaidOnAndSaidBy(tandem, today, by)
                .orElseGet(() -> skipped.save(new SkippedSession(tandem, today, by)))
                .id();
    }

    /** That the tandem had not met was said by mistake. Said twice, it is gone. */
    public void unskip(UUID skip) {
        skipped.findById(skip).ifPresent(skipped::delete);
    }

    /**
     * A partner noted the session by mistake. Unless the other one told of it as well, it goes, and the meeting of that
     * day is open again. Said twice, it is gone.
     *
     * @return the session where it stays, because the other partner told of it
     */
    public Optional<Session> forget(UUID session, UUID by) {
        var known = sessions.findById(session);
        if (known.isEmpty() || !known.get().takeBack(by)) {
            return known;
        }
        var found = known.get();
        var now = clock.instant();
        meetings.findByTandemIdOrderByStartsAt(found.tandem()).stream()
                .filter(meeting ->
                        meeting.state() == MeetingState.HELD && meeting.day().equals(found.heldOn()))
                .forEach(meeting -> meeting.reopen(now));
        sessions.delete(found);
        return Optional.empty();
    }
}
