package de.tandembote.meeting;

import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A tandem said on this day that it did not meet. */
@Entity
@Table(name = "session_skipped")
// Its columns are read by queries.
@SuppressWarnings("UnusedVariable")
class SkippedSession extends Stored {

    private UUID tandemId;
    private LocalDate saidOn;

    protected SkippedSession() {}

    SkippedSession(UUID tandem, LocalDate saidOn) {
        this.tandemId = tandem;
        this.saidOn = saidOn;
    }
}
