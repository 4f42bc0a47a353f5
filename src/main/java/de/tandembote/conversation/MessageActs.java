package de.tandembote.conversation;

import de.tandembote.conversation.Done.What;
import de.tandembote.conversation.Outcome.Noted;
import de.tandembote.people.People;
import de.tandembote.script.Note;
import de.tandembote.script.Purpose;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Does what a person wishes of messages of some kinds, so that "no" can undo what is new of it. */
@Component
class MessageActs {

    private final People people;

    MessageActs(People people) {
        this.people = people;
    }

    Noted stop(Set<Purpose> kinds, UUID writer) {
        return noted(new Note.Stopped(kinds), What.MESSAGES_STOPPED, writer, people.stopMessages(writer, kinds));
    }

    Noted start(Set<Purpose> kinds, UUID writer) {
        return noted(new Note.Started(kinds), What.MESSAGES_STARTED, writer, people.startMessages(writer, kinds));
    }

    private static Noted noted(Note note, What what, UUID writer, Set<Purpose> changed) {
        return new Noted(
                note,
                changed.stream().map(kind -> Done.messages(what, writer, kind)).toList());
    }
}
