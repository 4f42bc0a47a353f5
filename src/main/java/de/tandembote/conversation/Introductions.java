package de.tandembote.conversation;

import de.tandembote.gathering.Gathering;
import de.tandembote.meeting.Meeting;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Addressee;
import de.tandembote.script.EventDetails;
import de.tandembote.script.MeetingDetails;
import de.tandembote.script.Pair;
import de.tandembote.script.Partner;
import de.tandembote.script.Purpose;
import de.tandembote.script.TandemRole;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns people, tandems and meetings into what a text can name. */
@Component
public class Introductions {

    private final People people;
    private final TandemCare tandems;

    Introductions(People people, TandemCare tandems) {
        this.people = people;
        this.tandems = tandems;
    }

    /** A person as a text addresses or names one. */
    public static Addressee of(Person person) {
        return new Addressee(person.anrede(), person.title(), person.firstName(), person.lastName());
    }

    /** The other one of a tandem, as seen by one of the two. */
    public Partner partnerOf(UUID person, Tandem tandem) {
        var partner = tandem.partnerOf(person);
        var isReached = people.get(partner).hasWorkingAddress()
                && people.wants(partner, Purpose.SERVICE)
                && !tandems.isPausing(tandem.id(), partner);
        return named(people.get(partner), tandem, isReached);
    }

    /**
     * The same where a text tells of what is over: the partner is told nothing, so that nobody need look whether that
     * can be.
     */
    Partner companionOf(UUID person, Tandem tandem) {
        return named(people.get(tandem.partnerOf(person)), tandem, true);
    }

    private static Partner named(Person partner, Tandem tandem, boolean isReached) {
        var role = partner.id().equals(tandem.mentor()) ? TandemRole.MENTOR : TandemRole.MENTEE;
        return new Partner(of(partner), role, isReached);
    }

    /**
     * Each one's partner, in as many questions as for one of them: in a tandem of which nobody pauses, as whoever asks
     * has looked.
     */
    public Map<UUID, Partner> partnersIn(Tandem tandem) {
        var found = people.all(Set.copyOf(tandem.partners()));
        var stopped = people.stopped(found.keySet());
        return found.values().stream()
                .collect(Collectors.toMap(
                        partner -> tandem.partnerOf(partner.id()),
                        partner -> named(
                                partner,
                                tandem,
                                partner.hasWorkingAddress()
                                        && !stopped.getOrDefault(partner.id(), Set.of())
                                                .contains(Purpose.SERVICE))));
    }

    /** Both of a tandem, as told to a coordinator. */
    public Pair pairOf(Tandem tandem) {
        return new Pair(of(people.get(tandem.mentee())), of(people.get(tandem.mentor())));
    }

    /** A group event as a text tells of it. */
    public static EventDetails detailsOf(Gathering gathering) {
        return detailsOf(gathering, null);
    }

    /**
     * The same for somebody on the waiting list.
     *
     * @param waiting the place on it; null for everybody else
     */
    static EventDetails detailsOf(Gathering gathering, @Nullable Integer waiting) {
        var details = gathering.details();
        return new EventDetails(
                details.title(),
                details.times().stream()
                        .map(time -> new EventDetails.Part(time.startsAt(), time.endsAt(), time.wholeDay()))
                        .toList(),
                details.place().isEmpty() ? null : details.place(),
                details.videoLink().isEmpty() ? null : details.videoLink(),
                details.answersBy(),
                waiting);
    }

    /** A meeting as a text tells of it. */
    public static MeetingDetails detailsOf(Meeting meeting) {
        var appointment = meeting.appointment();
        return new MeetingDetails(
                appointment.day(),
                appointment.time(),
                appointment.minutes(),
                appointment.form(),
                appointment.place().isEmpty() ? null : appointment.place(),
                meeting.movedFrom().orElse(null));
    }
}
