package de.tandembote.broadcast;

import de.tandembote.conversation.CircularLetters;
import de.tandembote.people.People;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Script;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the messages of circulars that have begun, some in each transaction: thousands hold up nobody. */
@Component
class CircularWriter {

    private static final int AT_A_TIME = 100;

    private final Broadcasts broadcasts;
    private final FrozenRecipients recipients;
    private final CircularLetters letters;
    private final Script script;
    private final TandemCare rounds;
    private final People people;

    CircularWriter(
            Broadcasts broadcasts,
            FrozenRecipients recipients,
            CircularLetters letters,
            Script script,
            TandemCare rounds,
            People people) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.letters = letters;
        this.script = script;
        this.rounds = rounds;
        this.people = people;
    }

    /**
     * Writes to the next of a circular's recipients; tells whether there may be more. Whoever pauses it waits
     * meanwhile.
     */
    @Transactional
    boolean writeNext(UUID broadcast) {
        var found = broadcasts.findLocked(broadcast).orElseThrow();
        if (found.state() != BroadcastState.SENDING) {
            return false;
        }
        var persons = recipients.takeUnwritten(broadcast, AT_A_TIME);
        if (persons.isEmpty()) {
            return false;
        }
        var draft = found.draft();
        var circular = draft.circular(script);
        var author = people.get(found.author());
        var round = rounds.round(found.round());
        for (var person : persons) {
            letters.send(broadcast, circular, author, people.get(person), round, draft.notAfter());
        }
        return persons.size() == AT_A_TIME;
    }
}
