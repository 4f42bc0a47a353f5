package de.tandembote.gathering;

import de.tandembote.store.Stored;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "gathering_time", joinColumns = @JoinColumn(name = "gathering_id"))
    @OrderColumn(name = "part")
    private List<GatheringTime> times = new ArrayList<>();

    private String place;
    private String videoLink;
    private @Nullable Integer seats;
    private BigDecimal fee;

    @Enumerated(EnumType.STRING)
    private FeeBearer bearer;

    private @Nullable LocalDate answersBy;
    private boolean cancelled;

    protected Gathering() {}

    public Gathering(UUID round, GatheringDetails details) {
        this.roundId = round;
        this.uid = details.uid();
        this.kind = details.kind();
        this.audience = details.audience();
        this.title = details.title();
        this.times = new ArrayList<>(details.times());
        this.place = details.place();
        this.videoLink = details.videoLink();
        this.seats = details.seats();
        this.fee = details.fee();
        this.bearer = details.bearer();
        this.answersBy = details.answersBy();
    }

    public UUID round() {
        return roundId;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** What the round file says about the event. */
    public GatheringDetails details() {
        return new GatheringDetails(uid, kind, audience, title, times, place, videoLink, seats, fee, bearer, answersBy);
    }

    /** Takes over what a changed round file says; tells whether anything is different now. */
    public boolean update(GatheringDetails details) {
        var changed = cancelled || !details().equals(details);
        kind = details.kind();
        audience = details.audience();
        title = details.title();
        if (!times.equals(details.times())) {
            times.clear();
            times.addAll(details.times());
        }
        place = details.place();
        videoLink = details.videoLink();
        seats = details.seats();
        fee = details.fee();
        bearer = details.bearer();
        answersBy = details.answersBy();
        cancelled = false;
        return changed;
    }

    /** The event is no longer in the round file. */
    public void cancel() {
        cancelled = true;
    }
}
