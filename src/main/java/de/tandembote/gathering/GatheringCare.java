package de.tandembote.gathering;

import de.tandembote.programme.TandemCare;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the group events of rounds, invites to them and takes the answers. */
@Service
@Transactional
public class GatheringCare {

    private final Gatherings gatherings;
    private final Invitations invitations;
    private final GuestLists guestLists;
    private final Audiences audiences;
    private final TandemCare rounds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GatheringCare(
            Gatherings gatherings,
            Invitations invitations,
            GuestLists guestLists,
            Audiences audiences,
            TandemCare rounds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gatherings = gatherings;
        this.invitations = invitations;
        this.guestLists = guestLists;
        this.audiences = audiences;
        this.rounds = rounds;
        this.events = events;
        this.clock = clock;
    }

    /** The group event with this id, which must exist. */
    @Transactional(readOnly = true)
    public Gathering get(UUID gathering) {
        return gatherings
                .findById(gathering)
                .orElseThrow(() -> new IllegalArgumentException("no gathering " + gathering));
    }

    /** The group event with this id; empty where the id is something else's. */
    @Transactional(readOnly = true)
    public Optional<Gathering> find(UUID gathering) {
        return gatherings.findById(gathering);
    }

    /** The group event that calendars know by this name. */
    @Transactional(readOnly = true)
    public Optional<Gathering> byUid(String uid) {
        return gatherings.findByUid(uid);
    }

    /** All group events of a round in order of their start, cancelled ones too. */
    @Transactional(readOnly = true)
    public List<Gathering> of(UUID round) {
        return inOrder(gatherings.findByRoundIdOrderByUid(round));
    }

    /**
     * All group events that a person is invited to, whatever the answer, in order of their start, cancelled ones too.
     */
    @Transactional(readOnly = true)
    public List<Gathering> concerning(UUID person) {
        return inOrder(gatherings.concerning(person));
    }

    /** Those who take part in the round and whom the audience names now, each once. */
    @Transactional(readOnly = true)
    public List<UUID> audienceOf(UUID gathering) {
        return audiences.of(get(gathering));
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> invitation(UUID gathering, UUID person) {
        return invitations.of(gathering, person);
    }

    /** All who were ever invited, withdrawn ones too. */
    @Transactional(readOnly = true)
    public List<Invitation> invitations(UUID gathering) {
        return invitations.of(gathering);
    }

    /** The place on the waiting list, from 1, of somebody who is on it. */
    @Transactional(readOnly = true)
    public Optional<Integer> placeOf(Invitation invitation) {
        var list = new GuestList(get(invitation.gathering()), invitations.of(invitation.gathering()));
        return Optional.of(list.placeOf(invitation)).filter(place -> place > 0);
    }

    /** The event that an invitation is for. */
    @Transactional(readOnly = true)
    public Gathering gatheringOf(UUID invitation) {
        return get(invitations
                .gatheringOf(invitation)
                .orElseThrow(() -> new IllegalArgumentException("no invitation " + invitation)));
    }

    /** Whether nothing was answered to an invitation after so many answers and the next, and it still matters. */
    @Transactional(readOnly = true)
    public boolean isLastAnswer(UUID invitation, int answersBefore) {
        var gathering = gatheringOf(invitation);
        return !isOver(gathering, clock.instant())
                && invitations.of(gathering.id()).stream()
                        .filter(one -> one.id().equals(invitation))
                        .anyMatch(one -> !one.isWithdrawn() && one.answers().size() == answersBefore + 1);
    }

    /**
     * Invites those of the audience who are not invited; nobody where the event has begun or is cancelled.
     *
     * @return the invitations that are new, or new again for somebody who had been withdrawn
     */
    public List<Invitation> invite(UUID gathering) {
        var list = guestLists.lock(gathering);
        return isOver(list.gathering(), clock.instant()) ? List.of() : audiences.invite(list, clock.instant());
    }

    /** These were told that they are invited. */
    public void noteTold(UUID gathering, Set<UUID> persons) {
        for (var invitation : guestLists.lock(gathering).invitations()) {
            if (persons.contains(invitation.person())) {
                invitation.noteTold(clock.instant());
            }
        }
    }

    /** Takes an answer; answers may come in any order, and more than once. */
    public Answered answer(UUID gathering, UUID person, GivenAnswer answer) {
        var list = guestLists.lock(gathering);
        var known = list.of(person).filter(one -> !one.isWithdrawn());
        if (known.isEmpty()) {
            return new Answered.NotInvited();
        }
        var invitation = known.get();
        if (isOver(list.gathering(), answer.arrived())) {
            invitation.keep(answer, list.gathering().sequence(), false);
            return new Answered.Over(list.gathering());
        }
        return told(list, invitation, list.answer(invitation, answer));
    }

    /**
     * An answer was a mistake.
     *
     * @param answers how many answers to this invitation had been given when that held which shall hold again
     */
    public Answered takeBack(UUID invitation, int answers) {
        var gathering = invitations
                .gatheringOf(invitation)
                .orElseThrow(() -> new IllegalArgumentException("no invitation " + invitation));
        var list = guestLists.lock(gathering);
        var found = list.invitations().stream()
                .filter(one -> one.id().equals(invitation))
                .findFirst()
                .orElseThrow();
        if (found.isWithdrawn()) {
            return new Answered.NotInvited();
        }
        if (isOver(list.gathering(), clock.instant())) {
            return new Answered.Over(list.gathering());
        }
        return told(list, found, list.takeBack(found, answers));
    }

    /** These were there, the others who had a seat were not. Said again, it replaces what was said before. */
    public void attended(UUID gathering, Set<UUID> persons) {
        for (var invitation : guestLists.lock(gathering).invitations()) {
            var was = persons.contains(invitation.person());
            var expected = was || invitation.seat() == Seat.SEAT;
            invitation.noteAttended(expected ? was : null);
        }
    }

    /**
     * Withdraws the invitations of those whom the audiences of a round's events name no longer. Who is new is invited
     * by {@link #invite}.
     */
    public void refreshAudiences(UUID round) {
        for (var gathering : of(round)) {
            if (!isOver(gathering, clock.instant())) {
                audiences.withdraw(guestLists.lock(gathering.id()), clock.instant());
            }
        }
    }

    private Answered told(GuestList list, Invitation invitation, Answered answered) {
        if (answered.news()) {
            invitation.changed(list.gathering(), clock.instant());
            events.publishEvent(new InvitationAnswered(invitation.gathering(), invitation.person()));
            guestLists.fill(list);
        }
        return answered;
    }

    private boolean isOver(Gathering gathering, Instant moment) {
        var timetable = rounds.round(gathering.round()).timetable();
        return gathering.isCancelled() || gathering.hasBegunAt(timetable.local(moment));
    }

    private static List<Gathering> inOrder(List<Gathering> gatherings) {
        return gatherings.stream()
                .sorted(Comparator.comparing(Gathering::start).thenComparing(Gathering::uid))
                .toList();
    }
}
