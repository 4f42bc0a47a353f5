package de.tandembote.meeting;

import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One of a tandem said on this day that they did not meet. */
@Entity
@Table(name = "session_skipped")
// Its columns are read by queries.
@SuppressWarnings("UnusedVariable")
class SkippedSession extends Stored {

    private UUID tandemId;
    private LocalDate saidOn;
    private UUID saidBy;

    protected SkippedSession() {}

    SkippedSession(UUID tandem, LocalDate saidOn, UUID saidBy) {
        this.tandemId = tandem;
        this.saidOn = saidOn;
        this.saidBy = saidBy;
    }
}
