package de.tandembote.people;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Deliveries that failed for a reason which may pass, such as a full mailbox: each counts one and fades with time. */
@Embeddable
class SoftFailures {

    private double softScore;
    private @Nullable Instant softAt;

    /** Counts one more, unless it belongs to the trouble counted last; tells whether that is one too many. */
    boolean count(Instant now, PeopleSettings settings) {
        if (softAt == null || !now.isBefore(softAt.plus(settings.softApart()))) {
            softScore = score(now, settings.softHalfLife()) + 1;
            softAt = now;
        }
        return score(now, settings.softHalfLife()) > settings.softLimit();
    }

    /** How many they still are. */
    private double score(Instant now, Duration halfLife) {
        if (softAt == null) {
            return 0;
        }
        var halvings = (double) Duration.between(softAt, now).toMillis() / halfLife.toMillis();
        return softScore * Math.pow(0.5, Math.max(0, halvings));
    }

    void forget() {
        softScore = 0;
        softAt = null;
    }
}
