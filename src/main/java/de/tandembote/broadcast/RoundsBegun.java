package de.tandembote.broadcast;

import de.tandembote.programme.Round;
import de.tandembote.programme.TandemCare;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees that no address list outlives the first moment of its round, or the first after a standstill. */
@Component
class RoundsBegun {

    private final ClosedLists closed;
    private final AddressLists lists;
    private final TandemCare rounds;
    private final Clock clock;

    RoundsBegun(ClosedLists closed, AddressLists lists, TandemCare rounds, Clock clock) {
        this.closed = closed;
        this.lists = lists;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The rounds of whose lists anything is kept. */
    List<UUID> withLists() {
        return closed.roundsWithLists();
    }

    /** Closes the list of a round if that has begun. */
    @Transactional
    public void closeIfBegun(UUID id) {
        var round = rounds.round(id);
        if (!beginOf(round).isAfter(clock.instant())) {
            lists.close(round);
        }
    }

    /** When the next round begins that has a list. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue() {
        return withLists().stream().map(round -> beginOf(rounds.round(round))).min(Instant::compareTo);
    }

    static Instant beginOf(Round round) {
        return round.timetable().instant(round.firstDay().atStartOfDay());
    }
}
