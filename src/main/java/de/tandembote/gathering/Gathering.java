package de.tandembote.gathering;

import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group event of a round: a workshop, a network meeting, the opening. */
@Entity
public class Gathering extends Stored {

    private UUID roundId;
    private String uid;

    @Enumerated(EnumType.STRING)
    private GatheringKind kind;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String title;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private boolean wholeDay;
    private String place;
    private @Nullable Integer seats;
    private @Nullable Integer feeCents;

    @Enumerated(EnumType.STRING)
    private FeeBearer bearer;

    private boolean cancelled;

    protected Gathering() {}

    public Gathering(UUID round, GatheringDetails details) {
        this.roundId = round;
        this.uid = details.uid();
        take(details);
    }

    public UUID round() {
        return roundId;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** What the round file says about the event. */
    public GatheringDetails details() {
        return new GatheringDetails(
                uid, kind, audience, title, startsAt, endsAt, wholeDay, place, seats, feeCents, bearer);
    }

    /** Takes over what a changed round file says; tells whether anything is different now. */
    public boolean update(GatheringDetails details) {
        var changed = cancelled || !details().equals(details);
        take(details);
        cancelled = false;
        return changed;
    }

    /** The event is no longer in the round file. */
    public void cancel() {
        cancelled = true;
    }

    private void take(GatheringDetails details) {
        kind = details.kind();
        audience = details.audience();
        title = details.title();
        startsAt = details.start();
        endsAt = details.end();
        wholeDay = details.wholeDay();
        place = details.place();
        seats = details.seats();
        feeCents = details.feeCents();
        bearer = details.bearer();
    }
}
