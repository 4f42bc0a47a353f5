package de.tandembote.gathering;

import de.tandembote.calendar.CalendarEvent;
import de.tandembote.calendar.Stretch;
import de.tandembote.store.Stored;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group event of a round: a workshop, a network meeting, the opening. */
@Entity
public class Gathering extends Stored {

    private UUID roundId;
    private String uid;
    private int sequence;
    private int askedSince;
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private GatheringKind kind;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "gathering_guest", joinColumns = @JoinColumn(name = "gathering_id"))
    @Column(name = "person_id")
    private Set<UUID> chosen = new HashSet<>();

    private String title;
    private String description;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "gathering_time", joinColumns = @JoinColumn(name = "gathering_id"))
    @OrderColumn(name = "part")
    private List<GatheringTime> times = new ArrayList<>();

    private String place;
    private String videoLink;
    private @Nullable Integer seats;
    private @Nullable Integer minimum;
    private BigDecimal fee;

    @Enumerated(EnumType.STRING)
    private FeeBearer bearer;

    private @Nullable LocalDate answersBy;
    private @Nullable Instant cancelledAt;

    protected Gathering() {}

    Gathering(UUID round, GatheringDetails details, Instant now) {
        this.roundId = round;
        this.uid = details.uid();
        this.changedAt = Stamps.of(now);
        take(details);
    }

    public UUID round() {
        return roundId;
    }

    public String uid() {
        return uid;
    }

    /** How often what calendars show was changed (RFC 5545, section 3.8.7.4). */
    public int sequence() {
        return sequence;
    }

    /** The sequence since which everybody is asked anew: answers to older ones do not count. */
    public int askedSince() {
        return askedSince;
    }

    /** When what calendars show was changed last, in whole seconds; newer with each change. */
    public Instant changedAt() {
        return changedAt;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** When the event was cancelled; empty where it takes place. */
    public Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    /** Start of the first part, in the round's zone. */
    public LocalDateTime start() {
        return details().start();
    }

    /** End of the last part, in the round's zone; the midnight after it where whole days are meant. */
    public LocalDateTime end() {
        return details().end();
    }

    /** Whether its time has come, by the clock of the round. */
    public boolean hasBegunAt(LocalDateTime now) {
        return !start().isAfter(now);
    }

    /** What the round file says about the event. */
    public GatheringDetails details() {
        return new GatheringDetails(
                uid,
                kind,
                audience,
                chosen,
                title,
                description,
                times,
                place,
                videoLink,
                seats,
                minimum,
                fee,
                bearer,
                answersBy);
    }

    /**
     * The event as calendars show it.
     *
     * @param note what we say about it; what its own calendar says follows
     */
    public CalendarEvent calendarEvent(ZoneId zone, String note) {
        return new CalendarEvent(
                uid,
                sequence,
                changedAt,
                title,
                (note + "\n\n" + description).strip(),
                place,
                videoLink,
                zone,
                times.stream()
                        .sorted(Comparator.comparing(GatheringTime::startsAt))
                        .map(time -> new Stretch(time.startsAt(), time.endsAt(), time.wholeDay()))
                        .toList(),
                isCancelled() ? CalendarEvent.State.CANCELLED : CalendarEvent.State.CONFIRMED);
    }

    /** Takes over what a changed round file says; returns what calendars show differently now. */
    Set<GatheringChange> update(GatheringDetails to, Instant now) {
        var changes = details().changesTo(to);
        take(to);
        if (!changes.isEmpty()) {
            change(now);
        }
        return changes;
    }

    /** The event is no longer in the round file. */
    void cancel(Instant now) {
        cancelledAt = now;
        change(now);
    }

    /** The event is in the round file again. */
    void revive(GatheringDetails to, Instant now) {
        cancelledAt = null;
        take(to);
        change(now);
    }

    /** What was answered until now no longer counts. */
    void askAnew() {
        askedSince = sequence;
    }

    private void change(Instant now) {
        sequence++;
        changedAt = Stamps.after(changedAt, now);
    }

    private void take(GatheringDetails details) {
        kind = details.kind();
        audience = details.audience();
        if (!chosen.equals(details.chosen())) {
            chosen.clear();
            chosen.addAll(details.chosen());
        }
        title = details.title();
        description = details.description();
        if (!times.equals(details.times())) {
            times.clear();
            times.addAll(details.times());
        }
        place = details.place();
        videoLink = details.videoLink();
        seats = details.seats();
        minimum = details.minimum();
        fee = details.fee();
        bearer = details.bearer();
        answersBy = details.answersBy();
    }
}
