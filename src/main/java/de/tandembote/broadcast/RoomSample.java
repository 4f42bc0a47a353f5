package de.tandembote.broadcast;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.conversation.CircularLetters;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.Round;
import de.tandembote.script.Circular;
import de.tandembote.script.Script;
import de.tandembote.script.Topic;
import org.springframework.stereotype.Component;

/** Shows a circular in the coordinators' room as it will be, for somebody invented. */
@Component
class RoomSample {

    /** In bytes: said twice, with mark-up and without, it still goes into one event of 65,536. */
    private static final int LONGEST = 16_000;

    private final Circulars circulars;
    private final CircularLetters letters;
    private final People people;
    private final Script script;

    RoomSample(Circulars circulars, CircularLetters letters, People people, Script script) {
        this.circulars = circulars;
        this.letters = letters;
        this.people = people;
        this.script = script;
    }

    boolean isTooLong(Circular circular, Person author, Round round) {
        return letters.sample(circular, author, round).getBytes(UTF_8).length > LONGEST;
    }

    Topic.CircularDraft of(Broadcast broadcast, Confirmation confirmation, Round round) {
        var draft = broadcast.draft();
        var circular = script.circular(draft.language(), draft.subject(), draft.text());
        var reach = circulars.reach(round.id(), draft.segment());
        return new Topic.CircularDraft(
                confirmation.recipients(),
                reach.unwilling(),
                reach.pausing(),
                letters.sample(circular, people.get(broadcast.author()), round)
                        .lines()
                        .toList(),
                confirmation.isAgain());
    }
}
