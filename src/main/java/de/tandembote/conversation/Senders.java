package de.tandembote.conversation;

import de.tandembote.people.Person;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.Round;
import de.tandembote.script.Addressee;
import de.tandembote.script.Sender;
import de.tandembote.script.Topic;
import de.tandembote.script.Values;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in whose name the bot speaks to a person, and who can be asked. */
@Component
class Senders {

    private final Coordinators coordinators;
    private final ConversationSettings settings;

    Senders(Coordinators coordinators, ConversationSettings settings) {
        this.coordinators = coordinators;
        this.settings = settings;
    }

    /**
     * All that a text to this person can name.
     *
     * @param page where the addressee can answer by button; empty without one
     * @param messagesPage where the addressee chooses which messages to get; empty without one
     */
    Values values(Person to, Round round, Topic topic, String page, String messagesPage) {
        return values(to, round, coordinators.of(round.id()), topic, page, messagesPage);
    }

    /** The same where it is known who coordinates the round. */
    Values values(Person to, Round round, List<Person> coordinators, Topic topic, String page, String messagesPage) {
        var contact =
                Coordinators.standingFor(List.of(to), coordinators).stream().findFirst();
        return new Values(Introductions.of(to), sender(contact, round, page, messagesPage), topic);
    }

    /**
     * The same for what somebody writes in the own name.
     *
     * @param author who can be asked about it
     */
    Values valuesFrom(Person author, Addressee to, Round round, Topic topic, String messagesPage) {
        return new Values(to, sender(Optional.of(author), round, "", messagesPage), topic);
    }

    private Sender sender(Optional<Person> contact, Round round, String page, String messagesPage) {
        var programme = round.programme();
        return new Sender(
                settings.botName(),
                programme.name(),
                round.name(),
                contact.map(Person::fullName).orElse(programme.sender()),
                contact.map(coordinator -> coordinator.emailAddress().value()).orElse(""),
                page,
                messagesPage);
    }
}
