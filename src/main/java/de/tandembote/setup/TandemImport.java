package de.tandembote.setup;

import de.tandembote.channel.Address;
import de.tandembote.people.Person;
import de.tandembote.programme.Round;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemState;
import de.tandembote.programme.Tandems;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings the stored tandems of a round up to its list. A tandem that is taken off the list ends; its history stays. */
@Component
class TandemImport {

    private final Tandems tandems;
    private final Clock clock;

    TandemImport(Tandems tandems, Clock clock) {
        this.tandems = tandems;
        this.clock = clock;
    }

    void apply(RoundFile file, Round round, Map<Address, Person> people, Changes changes) {
        var left = new HashMap<String, Tandem>();
        tandems.findByRoundIdOrderByLabel(round.id()).stream()
                .filter(tandem -> tandem.state() != TandemState.ENDED)
                .forEach(tandem -> left.put(tandem.label(), tandem));
        for (var matched : file.participants().tandems()) {
            var mentee = idOf(matched.mentee(), people);
            var mentor = idOf(matched.mentor(), people);
            var known = left.get(matched.name());
            if (known != null && known.mentee().equals(mentee) && known.mentor().equals(mentor)) {
                left.remove(matched.name());
                continue;
            }
            if (known != null) {
                end(known, changes);
                left.remove(matched.name());
            }
            add(round, matched, mentee, mentor, changes);
        }
        left.values().forEach(tandem -> end(tandem, changes));
    }

    private void add(Round round, MatchedTandem matched, UUID mentee, UUID mentor, Changes changes) {
        var tandem = new Tandem(round, matched.name(), mentee, mentor);
        tandem.release(clock.instant());
        tandems.save(tandem);
        changes.added("tandem " + matched.name());
    }

    private void end(Tandem tandem, Changes changes) {
        tandem.end("No longer on the participants' list.", clock.instant());
        // Written at once: the label must be free before the next pair takes it.
        tandems.saveAndFlush(tandem);
        changes.removed("tandem " + tandem.label());
    }

    private static UUID idOf(Participant participant, Map<Address, Person> people) {
        var person = people.get(participant.email());
        if (person == null) {
            throw new IllegalStateException("line " + participant.line() + " is in a tandem but not in the list");
        }
        return person.id();
    }
}
