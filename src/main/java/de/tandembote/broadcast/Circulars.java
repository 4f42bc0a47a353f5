package de.tandembote.broadcast;

import de.tandembote.conversation.CircularLetters;
import de.tandembote.datafile.Fault;
import de.tandembote.datafile.FaultyFiles;
import de.tandembote.outbox.Mailings;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.Round;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Circular;
import de.tandembote.script.Purpose;
import de.tandembote.script.Script;
import de.tandembote.store.Ids;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes circulars, begins them, and holds, lets go or calls off what is on its way. Messages of the same circular leave
 * meanwhile: where these and one of the last three wait for each other, the database may roll the latter back, and it
 * is tried once more.
 */
@Service
@Transactional
public class Circulars {

    private static final int PREVIEWS = 3;

    private final Broadcasts broadcasts;
    private final FrozenRecipients recipients;
    private final Audience audience;
    private final CircularLetters letters;
    private final Mailings mailings;
    private final Script script;
    private final TandemCare rounds;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Circulars(
            Broadcasts broadcasts,
            FrozenRecipients recipients,
            Audience audience,
            CircularLetters letters,
            Mailings mailings,
            Script script,
            TandemCare rounds,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.audience = audience;
        this.letters = letters;
        this.mailings = mailings;
        this.script = script;
        this.rounds = rounds;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The circular with this id; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Broadcast> find(UUID broadcast) {
        return broadcasts.findById(broadcast);
    }

    /** All of a round, newest first. */
    @Transactional(readOnly = true)
    public List<Broadcast> of(UUID round) {
        return broadcasts.findByRoundIdOrderByIdDesc(round);
    }

    /**
     * Keeps a new draft.
     *
     * @throws de.tandembote.datafile.FaultyFiles with all that is wrong in its text
     */
    public Broadcast write(UUID round, UUID author, Draft draft) {
        circular(draft);
        return broadcasts.save(new Broadcast(round, author, within(draft, rounds.round(round))));
    }

    /**
     * Changes what has not begun; it has to be sent anew, even if it was to begin by itself.
     *
     * @throws de.tandembote.datafile.FaultyFiles with all that is wrong in its text
     * @throws TooLate if it has begun
     */
    public void change(UUID broadcast, Draft draft) {
        circular(draft);
        var found = locked(broadcast);
        found.change(within(draft, roundOf(found)));
    }

    /**
     * Throws a draft away, as if it had never been written.
     *
     * @throws TooLate if it has begun
     */
    public void discard(UUID broadcast) {
        var found = locked(broadcast);
        if (!found.isOpen()) {
            throw new TooLate(found.state());
        }
        broadcasts.delete(found);
    }

    /** All that is wrong in a draft's text, as {@link #write} would refuse it; nothing where it can be kept. */
    public List<Fault> faults(Draft draft) {
        try {
            circular(draft);
            return List.of();
        } catch (FaultyFiles e) {
            return e.faults();
        }
    }

    /** How many a segment means now. */
    @Transactional(readOnly = true)
    public Reach reach(UUID round, Segment segment) {
        var found = audience.of(round, segment);
        var unwilling = found.recipients().stream()
                .filter(person -> !people.wants(person.id(), segment.purpose()))
                .count();
        return new Reach(found.recipients().size(), (int) unwilling, found.pausing());
    }

    /** What three of the recipients would get: the first, the last, and one between. */
    @Transactional(readOnly = true)
    public List<Preview> previews(UUID broadcast) {
        var found = get(broadcast);
        var persons = audience.of(found.round(), found.draft().segment()).recipients();
        var circular = circular(found.draft());
        var author = people.get(found.author());
        var round = roundOf(found);
        return IntStream.of(0, persons.size() / 2, persons.size() - 1)
                .filter(place -> place >= 0 && place < persons.size())
                .distinct()
                .limit(PREVIEWS)
                .mapToObj(persons::get)
                .map(person -> new Preview(nameOf(person), letters.preview(circular, author, person, round)))
                .toList();
    }

    /** Sends it to this person alone, who coordinates the round. */
    public void test(UUID broadcast, UUID to) {
        var found = get(broadcast);
        var author = people.get(found.author());
        letters.test(Ids.next(), circular(found.draft()), author, people.get(to), roundOf(found));
    }

    /**
     * Begins to send it to those whom its segment means now.
     *
     * @param seen the number that was shown to whoever presses the button
     * @throws TooLate if it has begun already
     */
    public Begun sendNow(UUID broadcast, int seen) {
        var found = locked(broadcast);
        if (!found.isOpen()) {
            throw new TooLate(found.state());
        }
        var persons = persons(found);
        if (persons.size() != seen) {
            return new Begun.OtherNumber(persons.size());
        }
        begin(found, persons);
        return new Begun.Yes(persons.size());
    }

    /**
     * Has it begin by itself, to those whom its segment means then.
     *
     * @param at in the zone of the round
     * @throws TooLate if it has begun already
     */
    public void sendAt(UUID broadcast, LocalDateTime at) {
        var found = locked(broadcast);
        found.schedule(roundOf(found).timetable().instant(at));
    }

    /** Nothing of it leaves until {@link #goOn}. */
    @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 1)
    public void pause(UUID broadcast) {
        locked(broadcast).pause();
        mailings.hold(broadcast);
    }

    /** What was held back leaves. */
    @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 1)
    public void goOn(UUID broadcast) {
        locked(broadcast).goOn(progress(broadcast).refused());
        mailings.goOn(broadcast);
        events.publishEvent(new BroadcastBegun());
    }

    /** Nothing of it leaves any more. */
    @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 1)
    public void cancel(UUID broadcast) {
        locked(broadcast).cancel();
        mailings.callOff(broadcast);
    }

    /** How far it is; of one that has not begun, nothing. */
    @Transactional(readOnly = true)
    public Progress progress(UUID broadcast) {
        return new Progress(recipients.count(broadcast), mailings.counts(broadcast));
    }

    /** The names of those to whom it could not be delivered, in order: somebody has to mend their addresses. */
    @Transactional(readOnly = true)
    public List<String> refused(UUID broadcast) {
        return mailings.refused(broadcast).stream()
                .map(people::get)
                .filter(person -> !person.isErased())
                .sorted(Comparator.comparing(Person::lastName).thenComparing(Person::firstName))
                .map(Person::fullName)
                .toList();
    }

    /** Begins one whose time has come, unless somebody else was quicker. */
    void beginDue(UUID broadcast) {
        var found = locked(broadcast);
        var isDue = found.state() == BroadcastState.SCHEDULED
                && found.sendAt().filter(at -> !at.isAfter(clock.instant())).isPresent();
        if (isDue) {
            begin(found, persons(found));
        }
    }

    private void begin(Broadcast broadcast, List<UUID> persons) {
        broadcast.start(clock.instant());
        if (broadcast.state() == BroadcastState.SENDING) {
            recipients.freeze(broadcast.id(), persons);
            events.publishEvent(new BroadcastBegun());
        }
    }

    private List<UUID> persons(Broadcast broadcast) {
        return audience.of(broadcast.round(), broadcast.draft().segment()).recipients().stream()
                .map(Person::id)
                .toList();
    }

    private Circular circular(Draft draft) {
        return draft.circular(script);
    }

    /** What is told before a round makes no sense from the moment on in which it begins. */
    private static Draft within(Draft draft, Round round) {
        return draft.segment().purpose() == Purpose.INFORMATION ? draft.until(RoundsBegun.beginOf(round)) : draft;
    }

    /** Of some on an address list, nothing but that is known. */
    private static String nameOf(Person person) {
        return person.fullName().isEmpty() ? person.emailAddress().value() : person.fullName();
    }

    private Round roundOf(Broadcast broadcast) {
        return rounds.round(broadcast.round());
    }

    private Broadcast get(UUID broadcast) {
        return broadcasts.findById(broadcast).orElseThrow(() -> unknown(broadcast));
    }

    private Broadcast locked(UUID broadcast) {
        return broadcasts.findLocked(broadcast).orElseThrow(() -> unknown(broadcast));
    }

    private static IllegalArgumentException unknown(UUID broadcast) {
        return new IllegalArgumentException("no circular " + broadcast);
    }
}
