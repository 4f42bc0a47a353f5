package de.tandembote.meeting;

import de.tandembote.script.MeetingForm;
import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Who told of it: what both have told, one of them alone cannot take back. */
    private List<UUID> toldBy = List.of();

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

    /** Somebody tells of it: what was not said before is filled in, nothing is overwritten. */
    void tell(UUID person, @Nullable Integer minutes, @Nullable MeetingForm form) {
        if (!toldBy.contains(person)) {
            toldBy = Stream.concat(toldBy.stream(), Stream.of(person)).toList();
        }
        this.minutes = this.minutes == null ? minutes : this.minutes;
        this.form = this.form == null ? form : this.form;
    }

    /** The person takes back what the person told; tells whether nobody else has told of the session. */
    boolean takeBack(UUID person) {
        toldBy = toldBy.stream().filter(other -> !other.equals(person)).toList();
        return toldBy.isEmpty();
    }
}
