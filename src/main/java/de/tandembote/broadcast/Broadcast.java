package de.tandembote.broadcast;

import de.tandembote.script.Language;
import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a coordinator writes to many people of a round, from the first draft on. */
@Entity
public class Broadcast extends Stored {

    private UUID roundId;
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String subject;
    private String text;

    /** See {@link StoredSegment}. */
    private String segment;

    @Enumerated(EnumType.STRING)
    private BroadcastState state = BroadcastState.DRAFT;

    /** Raised with every change, so that nobody sends what another one has just changed. */
    private int edition;

    private @Nullable Instant sendAt;
    private @Nullable Instant notAfter;
    private @Nullable Instant startedAt;

    /** How many refusals there were when somebody last let it go on. */
    private int refusalsSeen;

    protected Broadcast() {}

    Broadcast(UUID round, UUID author, Draft draft) {
        this.roundId = round;
        this.authorId = author;
        take(draft);
    }

    public UUID round() {
        return roundId;
    }

    /** Who wrote it, and gets what is answered. */
    public UUID author() {
        return authorId;
    }

    public Draft draft() {
        return new Draft(language, subject, text, StoredSegment.read(segment), notAfter);
    }

    public String subject() {
        return subject;
    }

    /** Higher with every change of what is written or to whom. */
    public int edition() {
        return edition;
    }

    public BroadcastState state() {
        return state;
    }

    /** When it begins by itself; empty where somebody begins it. */
    public Optional<Instant> sendAt() {
        return Optional.ofNullable(sendAt);
    }

    /** When it began; empty before. */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** Whether its text and its recipients can still change. */
    public boolean isOpen() {
        return state == BroadcastState.DRAFT || state == BroadcastState.SCHEDULED;
    }

    /** What is changed is looked at again before it begins by itself. */
    void change(Draft draft) {
        require(EnumSet.of(BroadcastState.DRAFT, BroadcastState.SCHEDULED));
        take(draft);
        state = BroadcastState.DRAFT;
        sendAt = null;
    }

    void schedule(Instant moment) {
        require(EnumSet.of(BroadcastState.DRAFT, BroadcastState.SCHEDULED));
        state = BroadcastState.SCHEDULED;
        sendAt = moment;
    }

    /** Begins; in vain where its time is over. */
    void start(Instant now) {
        require(EnumSet.of(BroadcastState.DRAFT, BroadcastState.SCHEDULED));
        startedAt = now;
        state = isOverdueAt(now) ? BroadcastState.EXPIRED : BroadcastState.SENDING;
    }

    void pause() {
        require(EnumSet.of(BroadcastState.SENDING));
        state = BroadcastState.PAUSED;
    }

    /** @param refusals how many there are by now: who lets it go on has seen them */
    void goOn(int refusals) {
        require(EnumSet.of(BroadcastState.PAUSED));
        refusalsSeen = refusals;
        state = BroadcastState.SENDING;
    }

    void cancel() {
        require(EnumSet.of(BroadcastState.SCHEDULED, BroadcastState.SENDING, BroadcastState.PAUSED));
        state = BroadcastState.CANCELLED;
    }

    int refusalsSeen() {
        return refusalsSeen;
    }

    boolean isOverdueAt(Instant now) {
        return notAfter != null && !now.isBefore(notAfter);
    }

    private void take(Draft draft) {
        language = draft.language();
        subject = draft.subject().strip();
        text = draft.text().strip();
        segment = StoredSegment.write(draft.segment());
        notAfter = draft.notAfter();
        edition++;
    }

    private void require(Set<BroadcastState> states) {
        if (!states.contains(state)) {
            throw new TooLate(state);
        }
    }
}
