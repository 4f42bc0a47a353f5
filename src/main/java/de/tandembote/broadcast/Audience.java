package de.tandembote.broadcast;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.Invitation;
import de.tandembote.gathering.Seat;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Role;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.programme.TandemState;
import de.tandembote.programme.Tandems;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds those of a round whom a segment means. */
@Component
class Audience {

    private static final Comparator<Person> BY_NAME = Comparator.comparing(Person::lastName)
            .thenComparing(Person::firstName)
            .thenComparing(Person::id);

    private final InformedPeople informed;
    private final Participations participations;
    private final Tandems tandems;
    private final TandemCare rounds;
    private final GatheringCare gatherings;
    private final People people;
    private final Clock clock;

    Audience(
            InformedPeople informed,
            Participations participations,
            Tandems tandems,
            TandemCare rounds,
            GatheringCare gatherings,
            People people,
            Clock clock) {
        this.informed = informed;
        this.participations = participations;
        this.tandems = tandems;
        this.rounds = rounds;
        this.gatherings = gatherings;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Those of a segment.
     *
     * @param recipients in the order of their names
     * @param pausing how many belong to it as well and wish no messages for now
     */
    record Found(List<Person> recipients, int pausing) {}

    Found of(UUID round, Segment segment) {
        return segment instanceof Segment.OnAddressList ? onAddressList(round) : ofRound(round, segment);
    }

    private Found onAddressList(UUID round) {
        return new Found(
                informed.findByRoundIdOrderById(round).stream()
                        .map(entry -> people.get(entry.person()))
                        .sorted(BY_NAME)
                        .toList(),
                0);
    }

    private Found ofRound(UUID round, Segment segment) {
        var today = rounds.round(round).timetable().today(clock);
        var places = participations.findByRoundIdOrderById(round).stream()
                .filter(Participation::isActive)
                .collect(Collectors.groupingBy(Participation::person, TreeMap::new, Collectors.toList()));
        var pausing = places.entrySet().stream()
                .filter(place -> place.getValue().stream().anyMatch(each -> each.isPausedOn(today)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var events = events(round);
        var pairs = tandems.findByRoundIdOrderByLabel(round);
        var found = places.entrySet().stream()
                .map(place -> people.get(place.getKey()))
                .filter(person -> !person.isErased())
                .filter(person -> segment.holds(new Participant(
                        person.id(),
                        roles(places.getOrDefault(person.id(), List.of())),
                        person.administration(),
                        person.language(),
                        standings(person.id(), pairs, pausing),
                        events.getOrDefault(person.id(), Map.of()))))
                .toList();
        return new Found(
                found.stream()
                        .filter(person -> !pausing.contains(person.id()))
                        .sorted(BY_NAME)
                        .toList(),
                (int) found.stream()
                        .filter(person -> pausing.contains(person.id()))
                        .count());
    }

    private static Set<Role> roles(List<Participation> places) {
        return places.stream().map(Participation::role).collect(Collectors.toSet());
    }

    private static Set<TandemStanding> standings(UUID person, List<Tandem> pairs, Set<UUID> pausing) {
        var standings = EnumSet.noneOf(TandemStanding.class);
        for (var pair : pairs) {
            // Who is only proposed to each other does not know it yet.
            if (pair.isOf(person) && pair.state() != TandemState.PROPOSED) {
                standings.add(
                        !pair.isActive()
                                ? TandemStanding.OVER
                                : pair.partners().stream().anyMatch(pausing::contains)
                                        ? TandemStanding.PAUSED
                                        : TandemStanding.ACTIVE);
            }
        }
        return standings.isEmpty() ? Set.of(TandemStanding.NONE) : standings;
    }

    private Map<UUID, Map<UUID, EventStanding>> events(UUID round) {
        var events = new HashMap<UUID, Map<UUID, EventStanding>>();
        for (var gathering : gatherings.of(round)) {
            for (var invitation : gatherings.invitations(gathering.id())) {
                if (!invitation.isWithdrawn()) {
                    events.computeIfAbsent(invitation.person(), _ -> new HashMap<>())
                            .put(gathering.id(), standing(invitation));
                }
            }
        }
        return events;
    }

    private static EventStanding standing(Invitation invitation) {
        if (invitation.seat() == Seat.WAITING) {
            return EventStanding.WAITS;
        }
        return switch (invitation.status()) {
            case ParticipationStatus.ACCEPTED -> EventStanding.COMES;
            case ParticipationStatus.TENTATIVE -> EventStanding.MAYBE;
            case ParticipationStatus.DECLINED -> EventStanding.DECLINES;
            case ParticipationStatus.NEEDS_ACTION -> EventStanding.OPEN;
        };
    }
}
