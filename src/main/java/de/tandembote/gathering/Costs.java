package de.tandembote.gathering;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Role;
import de.tandembote.programme.TandemCare;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows what group events cost administrations, and what these were told. Numbers only: nobody is named. */
@Service
@Transactional
public class Costs {

    private final GatheringCare gatherings;
    private final GuestLists guestLists;
    private final CostNotices notices;
    private final Participations participations;
    private final People people;
    private final TandemCare rounds;
    private final Clock clock;

    Costs(
            GatheringCare gatherings,
            GuestLists guestLists,
            CostNotices notices,
            Participations participations,
            People people,
            TandemCare rounds,
            Clock clock) {
        this.gatherings = gatherings;
        this.guestLists = guestLists;
        this.notices = notices;
        this.participations = participations;
        this.people = people;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * What an event costs each administration that has mentees invited to it, or was told of costs before. Who
     * declined, was withdrawn or waits costs nothing, nor do mentors and those who accompany the round.
     */
    @Transactional(readOnly = true)
    public List<Bill> of(UUID gathering) {
        var found = gatherings.get(gathering);
        var told = notices.findByGatheringIdOrderByNumber(gathering);
        var invited = isBilled(found) ? invitedMentees(found) : Map.<UUID, List<Invitation>>of();
        return Stream.concat(invited.keySet().stream(), told.stream().map(StoredCostNotice::administration))
                .distinct()
                .map(administration -> Bill.of(
                        administration,
                        counted(found, invited.getOrDefault(administration, List.of())),
                        found.details().fee()))
                .toList();
    }

    /** Notes what the administration is to be told; empty where it knows, and where there was never anything to pay. */
    public Optional<CostNotice> note(UUID gathering, UUID administration) {
        guestLists.lock(gathering);
        var last = notices.findByGatheringIdOrderByNumber(gathering).stream()
                .filter(notice -> notice.administration().equals(administration))
                .reduce((one, next) -> next);
        var previous = last.map(StoredCostNotice::bill);
        return billOf(gathering, administration)
                .filter(bill -> previous.map(told -> !told.isSameAs(bill)).orElse(bill.mentees() > 0))
                .map(bill -> {
                    var number = last.map(StoredCostNotice::number).orElse(0) + 1;
                    var notice = new CostNotice(
                            gathering, administration, number, bill, previous.orElse(null), clock.instant());
                    notices.save(new StoredCostNotice(notice));
                    return notice;
                });
    }

    /** What the events of a round cost an administration, in order of their start. */
    @Transactional(readOnly = true)
    public List<CostLine> list(UUID round, UUID administration) {
        return gatherings.of(round).stream()
                .flatMap(gathering -> billOf(gathering.id(), administration).stream()
                        .map(bill -> new CostLine(
                                gathering.details().title(),
                                gathering.start().toLocalDate(),
                                bill.mentees(),
                                bill.fee(),
                                bill.sum(),
                                stateOf(gathering))))
                .toList();
    }

    /** The same as a file for a spreadsheet: UTF-8 with its mark, semicolons, decimal commas. */
    @Transactional(readOnly = true)
    public String csv(UUID round, UUID administration) {
        return CostSheet.write(list(round, administration));
    }

    private Optional<Bill> billOf(UUID gathering, UUID administration) {
        return of(gathering).stream()
                .filter(bill -> bill.administration().equals(administration))
                .findFirst();
    }

    private static boolean isBilled(Gathering gathering) {
        var details = gathering.details();
        return details.bearer() == FeeBearer.ADMINISTRATION && details.fee().signum() > 0;
    }

    /** By administration, in the order of the list; who comes from none has nobody to pay. */
    private Map<UUID, List<Invitation>> invitedMentees(Gathering gathering) {
        var mentees = participations.findByRoundIdAndRoleOrderById(gathering.round(), Role.MENTEE).stream()
                .map(Participation::person)
                .collect(Collectors.toSet());
        var found = new LinkedHashMap<UUID, List<Invitation>>();
        for (var invitation : gatherings.invitations(gathering.id())) {
            if (mentees.contains(invitation.person()) && !invitation.isWithdrawn()) {
                Optional.of(people.get(invitation.person()))
                        .map(Person::administration)
                        .ifPresent(administration -> found.computeIfAbsent(administration, at -> new ArrayList<>())
                                .add(invitation));
            }
        }
        return found;
    }

    private static int counted(Gathering gathering, List<Invitation> mentees) {
        return gathering.isCancelled()
                ? 0
                : Math.toIntExact(mentees.stream()
                        .filter(invitation -> invitation.status() != ParticipationStatus.DECLINED)
                        .filter(invitation -> invitation.seat() != Seat.WAITING)
                        .count());
    }

    private CostLine.State stateOf(Gathering gathering) {
        if (gathering.isCancelled()) {
            return CostLine.State.CANCELLED;
        }
        var now = rounds.round(gathering.round()).timetable().now(clock);
        if (!gathering.end().isAfter(now)) {
            return CostLine.State.OVER;
        }
        return gathering.hasBegunAt(now) ? CostLine.State.BEGUN : CostLine.State.AHEAD;
    }
}
