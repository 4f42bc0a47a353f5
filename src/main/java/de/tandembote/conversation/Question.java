package de.tandembote.conversation;

import de.tandembote.script.QuestionKind;
import de.tandembote.store.Stored;
import de.tandembote.understanding.Act;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the bot asked a person, so that a bare "yes" has a meaning. */
@Entity
class Question extends Stored {

    enum State {
        /** An echo stays so, even after it cannot be answered any more: see {@link Questions#findOpenOf}. */
        OPEN,
        ANSWERED
    }

    private UUID personId;

    /** Null where the person wrote out of the blue and the bot asked back. */
    @Enumerated(EnumType.STRING)
    private @Nullable QuestionKind kind;

    private @Nullable UUID tandemId;
    private @Nullable UUID meetingId;
    private @Nullable UUID gatheringId;
    private @Nullable UUID surveyId;
    private @Nullable UUID broadcastId;
    private int sequence;

    /** The first question of those that led to this one. */
    private UUID threadId;

    /** For an echo, what the bot said it understood; see {@link StoredActs}. */
    private String understood = "";

    // Read by queries.
    @SuppressWarnings("UnusedVariable")
    private Instant askedAt;

    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    // Read by queries.
    @SuppressWarnings("UnusedVariable")
    private State state = State.OPEN;

    /** The echo that told what holds instead; null where nothing was corrected. */
    private @Nullable UUID correctedBy;

    /** How many answers in a row were not understood. */
    private int unclear;

    /** What "no" can undo; see {@link StoredActs}. */
    private String done = "";

    protected Question() {}

    /**
     * A question to a person.
     *
     * @param thread what it goes on with; null where it begins something
     */
    Question(
            UUID person,
            @Nullable QuestionKind kind,
            Subject subject,
            @Nullable UUID thread,
            Instant askedAt,
            Instant expiresAt) {
        this.personId = person;
        this.threadId = thread == null ? id() : thread;
        this.kind = kind;
        this.tandemId = subject.tandem();
        this.meetingId = subject.meeting();
        this.gatheringId = subject.gathering();
        this.surveyId = subject.survey();
        this.broadcastId = subject.broadcast();
        this.sequence = subject.sequence();
        this.askedAt = askedAt;
        this.expiresAt = expiresAt;
    }

    UUID person() {
        return personId;
    }

    @Nullable
    QuestionKind kind() {
        return kind;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Subject subject() {
        return new Subject(tandemId, meetingId, gatheringId, surveyId, broadcastId, sequence);
    }

    List<Done> done() {
        return StoredActs.readDone(done);
    }

    /** What goes on with the same thing has the same thread. */
    UUID thread() {
        return threadId;
    }

    /** What the bot said it understood; empty for everything but an echo. */
    List<Act> understood() {
        return StoredActs.read(understood);
    }

    /** The bot understood and did this, and says so with this question. */
    void echoes(List<Act> acts, List<Done> what) {
        understood = StoredActs.write(acts);
        done = StoredActs.writeDone(what);
    }

    /** What holds instead is told by another echo. */
    void correctedBy(Question echo) {
        correctedBy = echo.id();
    }

    @Nullable
    UUID correctedBy() {
        return correctedBy;
    }

    void answered() {
        state = State.ANSWERED;
        unclear = 0;
    }

    /** Tells how many answers in a row were not understood by now. */
    int notUnderstood() {
        return ++unclear;
    }

    /** A newer question took its place. */
    void replaced() {
        state = State.ANSWERED;
    }

    /** What was done is undone, or something else holds instead. */
    void nothingToUndo() {
        done = "";
    }
}
