package de.tandembote.survey;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey to begin.
 *
 * @param questionnaire the name of what it asks
 * @param gathering the group event that it asks about; null where it asks about none
 * @param persons who is asked
 */
public record NewSurvey(
        UUID round, String questionnaire, @Nullable UUID gathering, Set<UUID> persons, Instant closesAt) {

    public NewSurvey {
        persons = Set.copyOf(persons);
    }
}
