package de.tandembote.people;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.script.Purpose;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds persons and keeps their wishes about messages. */
@Service
@EnableConfigurationProperties(PeopleSettings.class)
@Transactional
public class People {

    private static final Set<Purpose> ALL = EnumSet.allOf(Purpose.class);

    private final Persons persons;
    private final OptOuts optOuts;
    private final ChatCodes codes;
    private final PeopleSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            Persons persons,
            OptOuts optOuts,
            ChatCodes codes,
            PeopleSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.codes = codes;
        this.optOuts = optOuts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The person with this id, who must exist. */
    @Transactional(readOnly = true)
    public Person get(UUID person) {
        return persons.findById(person).orElseThrow(() -> new IllegalArgumentException("no person " + person));
    }

    /** These persons, who must exist, by their ids. */
    @Transactional(readOnly = true)
    public Map<UUID, Person> all(Set<UUID> people) {
        var found = persons.findAllById(people).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        if (found.size() < people.size()) {
            throw new IllegalArgumentException(people.size() - found.size() + " of these persons do not exist");
        }
        return found;
    }

    /** Who is reached at this address; empty for a stranger. */
    @Transactional(readOnly = true)
    public Optional<Person> at(Address address) {
        return switch (address.kind()) {
            case EMAIL -> persons.findByEmail(address.value());
            case MATRIX -> persons.findByMatrixId(address.value()).stream().findFirst();
        };
    }

    /**
     * The only person of this name, given as "Anna Beispiel" or "Beispiel, Anna"; empty where there is none or several.
     */
    @Transactional(readOnly = true)
    public Optional<Person> named(String name) {
        var found = name.isBlank() ? List.<Person>of() : persons.findByName(name.strip());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Whether the person takes messages of this kind; looked at just before one is sent. */
    @Transactional(readOnly = true)
    public boolean wants(UUID person, Purpose kind) {
        return !kind.canBeStopped() || !optOuts.has(person, kind);
    }

    /** Of which kinds the person takes no messages. */
    @Transactional(readOnly = true)
    public Set<Purpose> stopped(UUID person) {
        return optOuts.of(person);
    }

    /** Who of these people takes no messages of which kinds; those who take all are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<Purpose>> stopped(Set<UUID> people) {
        return optOuts.of(people);
    }

    /** The person wishes no more messages but answers to what the person writes. */
    public void stopMessages(UUID person) {
        stopMessages(person, ALL);
    }

    /**
     * The person wishes no more messages of these kinds.
     *
     * @return those that came until now
     */
    public Set<Purpose> stopMessages(UUID person, Set<Purpose> kinds) {
        var now = clock.instant();
        var fresh = changed(kinds, kind -> kind.canBeStopped() && optOuts.add(person, kind, now));
        // What else is stopped nobody needs to hear: whom no news reaches must be told of it in another way.
        if (fresh.contains(Purpose.SERVICE)) {
            events.publishEvent(new StoppedMessages(person));
        }
        if (fresh.contains(Purpose.INFORMATION)) {
            events.publishEvent(new DeclinedInformation(person));
        }
        return fresh;
    }

    /** The person wishes messages again. */
    public void startMessages(UUID person) {
        startMessages(person, ALL);
    }

    /**
     * The person wishes messages of these kinds again. To reminders and invitations belongs the news about what they
     * lead to: nobody is to be invited to what is then called off in silence.
     *
     * @return those that did not come until now
     */
    public Set<Purpose> startMessages(UUID person, Set<Purpose> kinds) {
        var fresh = changed(kinds, kind -> optOuts.remove(person, kind));
        var needsNews = kinds.contains(Purpose.REMINDER) || kinds.contains(Purpose.EVENT);
        if (needsNews && optOuts.remove(person, Purpose.SERVICE)) {
            fresh.add(Purpose.SERVICE);
        }
        if (fresh.contains(Purpose.SERVICE)) {
            events.publishEvent(new StartedMessages(person));
        }
        return fresh;
    }

    /** The person wishes messages of these kinds, and of no other among which one can choose. */
    public void choose(UUID person, Set<Purpose> wanted) {
        var unwanted = EnumSet.copyOf(Purpose.choices());
        unwanted.removeAll(wanted);
        stopMessages(person, unwanted);
        startMessages(person, wanted);
    }

    private static Set<Purpose> changed(Set<Purpose> kinds, Predicate<Purpose> change) {
        var changed = EnumSet.noneOf(Purpose.class);
        kinds.stream().filter(change).forEach(changed::add);
        return changed;
    }

    /**
     * Somebody wrote a code from this account: the code tells whose it is, and the account is the person's from now on.
     *
     * @return the person; empty where no code in the text opens, or the account belongs to another person
     */
    public Optional<UUID> linkChat(Address account, String text) {
        return codes.ownerOfOneIn(text)
                .map(this::get)
                .filter(person -> at(account).map(person::equals).orElse(true))
                .map(person -> {
                    codes.forget(person.id());
                    person.linkChat(account, clock.instant());
                    return person.id();
                });
    }

    /** The person wishes to be reached by e-mail only. */
    public void unlinkChat(UUID person) {
        codes.forget(person);
        get(person).unlinkChat();
    }

    /** Whether somebody seems to have written such a code, be it right, wrong or too late. */
    public boolean speaksOfAChatCode(String text) {
        return ChatCodes.isOneIn(text);
    }

    /**
     * A new code by which the person can show which account in chat is the person's; the one before opens no longer.
     */
    public String newChatCode(UUID person) {
        return codes.issue(person);
    }

    /** Where the person wishes messages from now on. */
    public void prefer(UUID person, ChannelKind channel) {
        get(person).prefer(channel);
    }

    /**
     * The person wrote: whatever a delivery report said of a mail address, it works again if the person wrote from
     * there.
     */
    public void heard(UUID person, ChannelKind channel) {
        get(person).heard(channel, clock.instant());
    }

    /**
     * A delivery report says that the person's address failed for a reason that may pass; often enough, it is broken.
     */
    public void addressFailed(UUID person) {
        if (get(person).countSoftFailure(clock.instant(), settings)) {
            addressBroke(person);
        }
    }

    /** A delivery report says that the person's address refuses for good; told once. */
    public void addressBroke(UUID person) {
        var found = get(person);
        if (found.hasWorkingAddress()) {
            found.markAddressBroken();
            events.publishEvent(new AddressBroke(person));
        }
    }
}
