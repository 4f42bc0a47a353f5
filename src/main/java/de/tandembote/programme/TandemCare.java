package de.tandembote.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows the tandems of a round: who is in which, who pauses, and when one was last heard of. */
@Service
@Transactional
public class TandemCare {

    /** People answer the last messages of a round when it is over. */
    private static final Period AFTERWARDS = Period.ofMonths(1);

    private final Programmes programmes;
    private final Tandems tandems;
    private final Rounds rounds;
    private final Participations participations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TandemCare(
            Programmes programmes,
            Tandems tandems,
            Rounds rounds,
            Participations participations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programmes = programmes;
        this.tandems = tandems;
        this.rounds = rounds;
        this.participations = participations;
        this.events = events;
        this.clock = clock;
    }

    /** The tandem with this id, which must exist. */
    @Transactional(readOnly = true)
    public Tandem get(UUID tandem) {
        return tandems.findById(tandem).orElseThrow(() -> new IllegalArgumentException("no tandem " + tandem));
    }

    /** The round with this id, which must exist. */
    @Transactional(readOnly = true)
    public Round round(UUID round) {
        return rounds.findById(round).orElseThrow(() -> new IllegalArgumentException("no round " + round));
    }

    /** The round of a tandem. */
    @Transactional(readOnly = true)
    public Round roundOf(UUID tandem) {
        return round(get(tandem).round());
    }

    /** The tandems that a person is in and that go on; those of a round count for a while after its last day. */
    @Transactional(readOnly = true)
    public List<Tandem> activeOf(UUID person) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return tandems.findActiveOf(person, today.minus(AFTERWARDS));
    }

    /** The one tandem that a person is in; empty where there is none or more than one. */
    @Transactional(readOnly = true)
    public Optional<Tandem> onlyTandemOf(UUID person) {
        var found = activeOf(person);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** One of the partners did something. */
    public void heard(UUID tandem) {
        get(tandem).heard(clock.instant());
    }

    /** The coordinators were told that nothing is heard of the tandem. */
    public void silenceTold(UUID tandem) {
        get(tandem).silenceTold(clock.instant());
    }

    /** A partner wishes no messages until this day, that day included; the tandem's months till then do not count. */
    public void pause(UUID tandem, UUID by, LocalDate until) {
        participationOf(tandem, by).pause(until);
        heard(tandem);
        events.publishEvent(new TandemPaused(tandem, by, until));
    }

    /** A partner wishes messages again. */
    public void resume(UUID tandem, UUID by) {
        var participation = participationOf(tandem, by);
        var wasPaused = isPausing(tandem, by);
        participation.resume();
        heard(tandem);
        if (wasPaused) {
            events.publishEvent(new TandemResumed(tandem, by));
        }
    }

    /** The last day of the pause that the tandem is in on this day; a pause of either partner is one of both. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> pausedUntil(UUID tandem, LocalDate day) {
        return participationsOf(tandem)
                .filter(participation -> participation.isPausedOn(day))
                .flatMap(participation -> participation.pausedUntil().stream())
                .max(LocalDate::compareTo);
    }

    /** Whether this partner of the tandem wishes no messages today. */
    @Transactional(readOnly = true)
    public boolean isPausing(UUID tandem, UUID partner) {
        return pausing(tandem).contains(partner);
    }

    /** The partners of the tandem who wish no messages today. */
    @Transactional(readOnly = true)
    public Set<UUID> pausing(UUID tandem) {
        var today = roundOf(tandem).timetable().today(clock);
        return participationsOf(tandem)
                .filter(participation -> participation.isPausedOn(today))
                .map(Participation::person)
                .collect(Collectors.toSet());
    }

    /** What the clocks show now in that zone of all programmes which is furthest ahead. */
    @Transactional(readOnly = true)
    public LocalDateTime latestTime() {
        var now = clock.instant();
        return programmes.findZones().stream()
                .map(zone -> LocalDateTime.ofInstant(now, ZoneId.of(zone)))
                .max(LocalDateTime::compareTo)
                .orElseGet(() -> LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    private Participation participationOf(UUID tandem, UUID person) {
        return participationsOf(tandem)
                .filter(participation -> participation.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("person " + person + " takes no part in the round"));
    }

    /** Both in one question; somebody can be in the round in another role as well. */
    private Stream<Participation> participationsOf(UUID tandem) {
        var found = get(tandem);
        return participations.findByRoundIdAndPersonIdIn(found.round(), found.partners()).stream()
                .filter(participation -> switch (participation.role()) {
                    case MENTEE -> participation.person().equals(found.mentee());
                    case MENTOR -> participation.person().equals(found.mentor());
                    default -> false;
                });
    }
}
