package de.tandembote.broadcast;

import de.tandembote.programme.Round;
import de.tandembote.programme.TandemCare;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees that no address list outlives the first moment of its round, or the first after a standstill. */
@Component
class RoundsBegun {

    private final InformedPeople informed;
    private final ClosedLists closed;
    private final AddressLists lists;
    private final TandemCare rounds;
    private final Clock clock;

    RoundsBegun(InformedPeople informed, ClosedLists closed, AddressLists lists, TandemCare rounds, Clock clock) {
        this.informed = informed;
        this.closed = closed;
        this.lists = lists;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Closes the list of one round that has begun; tells whether there was one. */
    @Transactional
    public boolean closeNext() {
        var begun = withLists()
                .filter(round -> !beginOf(round).isAfter(clock.instant()))
                .findFirst();
        begun.ifPresent(lists::close);
        return begun.isPresent();
    }

    /** When the next round begins that has a list. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue() {
        return withLists().map(RoundsBegun::beginOf).min(Instant::compareTo);
    }

    static Instant beginOf(Round round) {
        return round.timetable().instant(round.firstDay().atStartOfDay());
    }

    private Stream<Round> withLists() {
        return Stream.concat(informed.findRounds().stream(), closed.roundsWithDeclined().stream())
                .distinct()
                .map((UUID round) -> rounds.round(round));
    }
}
