package de.tandembote.gathering;

import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/**
 * One stretch of a group event, in the zone of the programme.
 *
 * @param startsAt when it begins
 * @param endsAt the first moment that no longer belongs to it; midnight where it takes the whole day
 * @param wholeDay whether no times were given
 */
@Embeddable
public record GatheringTime(LocalDateTime startsAt, LocalDateTime endsAt, boolean wholeDay) {}
