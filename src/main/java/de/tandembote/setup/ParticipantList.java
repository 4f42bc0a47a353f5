package de.tandembote.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mentees and mentors of a round.
 *
 * @param file where they stand
 * @param tandems those of them that were matched; the others wait for a partner
 */
record ParticipantList(Path file, List<Participant> participants, List<MatchedTandem> tandems) {

    ParticipantList {
        participants = List.copyOf(participants);
        tandems = List.copyOf(tandems);
    }

    Stream<Participant> ofPart(Part part) {
        return participants.stream().filter(person -> person.part() == part);
    }
}
