package de.tandembote.meeting;

import de.tandembote.script.MeetingForm;
import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tandem has met on this day. When and how long is all that is ever kept of it: never what was said. */
@Entity
public class Session extends Stored {

    private UUID tandemId;
    private LocalDate heldOn;
    private @Nullable Integer minutes;

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingForm form;

    // Kept for whoever looks at the table.
    @SuppressWarnings("UnusedVariable")
    private Instant notedAt;

    protected Session() {}

    Session(UUID tandem, LocalDate heldOn, @Nullable Integer minutes, @Nullable MeetingForm form, Instant notedAt) {
        this.tandemId = tandem;
        this.heldOn = heldOn;
        this.minutes = minutes;
        this.form = form;
        this.notedAt = notedAt;
    }

    public UUID tandem() {
        return tandemId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** How long, in minutes; empty where nobody said. */
    public Optional<Integer> minutes() {
        return Optional.ofNullable(minutes);
    }

    public Optional<MeetingForm> form() {
        return Optional.ofNullable(form);
    }

    /** The other partner logs the same day: what the first did not say is filled in, nothing is overwritten. */
    void complete(@Nullable Integer minutes, @Nullable MeetingForm form) {
        this.minutes = this.minutes == null ? minutes : this.minutes;
        this.form = this.form == null ? form : this.form;
    }
}
