package de.tandembote.programme;

import de.tandembote.channel.GroupRooms;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chat rooms in which coordinators talk, as the round files name them. */
@Service
@Transactional(readOnly = true)
public class CoordinatorRooms implements GroupRooms {

    private final Rounds rounds;
    private final Clock clock;

    CoordinatorRooms(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public boolean isKnown(String room) {
        return rounds.existsByChatRoom(room);
    }

    /** The rounds whose coordinators talk there and that are not over; the last one where all are over. */
    public List<Round> roundsOf(String room) {
        var all = rounds.findByChatRoomOrderById(room);
        var open = all.stream()
                .filter(round -> !round.lastDay().isBefore(round.timetable().today(clock)))
                .toList();
        return open.isEmpty()
                ? all.stream().max(Comparator.comparing(Round::lastDay)).stream()
                        .toList()
                : open;
    }
}
