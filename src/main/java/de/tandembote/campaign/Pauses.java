package de.tandembote.campaign;

import de.tandembote.gathering.Gathering;
import de.tandembote.programme.Participations;
import de.tandembote.programme.TandemCare;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Knows who wishes no messages about a group event for now, because the person pauses in its round. */
@Component
class Pauses {

    private final Participations participations;
    private final TandemCare rounds;
    private final Clock clock;

    Pauses(Participations participations, TandemCare rounds, Clock clock) {
        this.participations = participations;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The last day of the pause; empty for who does not pause today. */
    Optional<LocalDate> until(UUID person, Gathering gathering) {
        var today = rounds.round(gathering.round()).timetable().today(clock);
        return participations.findByRoundIdAndPersonId(gathering.round(), person).stream()
                .filter(place -> place.isPausedOn(today))
                .flatMap(place -> place.pausedUntil().stream())
                .max(Comparator.naturalOrder());
    }
}
