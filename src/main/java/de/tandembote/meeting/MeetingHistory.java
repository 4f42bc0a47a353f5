package de.tandembote.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every step that a meeting has taken, oldest first; the last one says what holds. */
@Embeddable
class MeetingHistory {

    @ElementCollection
    @CollectionTable(name = "meeting_change", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "step")
    private List<MeetingChange> history = new ArrayList<>();

    void add(MeetingChange step) {
        history.add(step);
    }

    List<MeetingChange> steps() {
        return List.copyOf(history);
    }

    /** The number of the last step, from 0. */
    int latest() {
        return history.size() - 1;
    }

    Instant changedAt() {
        return history.getLast().at();
    }

    private Appointment appointment() {
        return history.getLast().appointment();
    }

    /** What was agreed on or proposed when so many steps had been taken. */
    Appointment appointmentAfter(int steps) {
        return history.get(steps - 1).appointment();
    }

    /** The step that gave the meeting its present time and place. */
    int presentSince() {
        int since = latest();
        while (since > 0 && appointmentAfter(since).equals(appointment())) {
            since--;
        }
        return since;
    }

    /** The start before the last move; empty where there was none. */
    Optional<LocalDateTime> movedFrom() {
        return history.reversed().stream()
                .map(MeetingChange::appointment)
                .filter(appointment -> !appointment.equals(appointment()))
                .findFirst()
                .map(Appointment::start)
                .filter(start -> !start.equals(appointment().start()));
    }

    /** How many steps had been taken, at least this many and one, when the present appointment was less complete. */
    Optional<Integer> lessCompleteAfter(int steps) {
        for (int after = latest(); after > steps; after--) {
            if (appointmentAfter(after).isCompletedBy(appointment())) {
                return Optional.of(after);
            }
        }
        return Optional.empty();
    }

    /** What it was when it could take place last. */
    MeetingState lastOpen() {
        return history.reversed().stream()
                .map(MeetingChange::state)
                .filter(MeetingState::isOpen)
                .findFirst()
                .orElse(MeetingState.PROPOSED);
    }
}
