package de.tandembote.survey;

import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A questionnaire that is put to people of a round, for a time. */
@Entity
public class Survey extends Stored {

    private UUID roundId;
    private String questionnaire;
    private @Nullable UUID gatheringId;
    private Instant openedAt;
    private Instant closesAt;
    private boolean byRole;

    protected Survey() {}

    Survey(NewSurvey what, boolean byRole, Instant now) {
        this.roundId = what.round();
        this.questionnaire = what.questionnaire();
        this.gatheringId = what.gathering();
        this.openedAt = now;
        this.closesAt = what.closesAt();
        this.byRole = byRole;
    }

    public UUID round() {
        return roundId;
    }

    /** The name of what it asks, see {@link de.tandembote.script.Script#questionnaire}. */
    public String questionnaire() {
        return questionnaire;
    }

    /** The group event that it asks about; empty where it asks about none. */
    public Optional<UUID> gathering() {
        return Optional.ofNullable(gatheringId);
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** From then on nothing is taken any more, and results are shown. */
    public Instant closesAt() {
        return closesAt;
    }

    /** Whether answers say which role they come from. */
    public boolean isByRole() {
        return byRole;
    }

    /** Whether answers are taken at this moment. */
    public boolean isOpenAt(Instant moment) {
        return moment.isBefore(closesAt);
    }
}
