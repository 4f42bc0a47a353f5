package de.tandembote.campaign;

import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Role;
import de.tandembote.programme.Round;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.programme.Tandems;
import de.tandembote.script.Campaign;
import de.tandembote.script.Script;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the plan of a round, and adapts what is stored when the round has changed. */
@Service
@Transactional
public class RoundPlans {

    /** The campaign that every round runs. */
    public static final String MONTHLY = "monthly";

    private final PlannedMessages planned;
    private final TandemCare tandemCare;
    private final Tandems tandems;
    private final Participations participations;
    private final Script script;
    private final Clock clock;

    RoundPlans(
            PlannedMessages planned,
            TandemCare tandemCare,
            Tandems tandems,
            Participations participations,
            Script script,
            Clock clock) {
        this.participations = participations;
        this.planned = planned;
        this.tandemCare = tandemCare;
        this.tandems = tandems;
        this.script = script;
        this.clock = clock;
    }

    /**
     * Makes the stored messages those of the round's plan. What was fired stays; what belongs to days gone by is not made
     * up for, but for the welcome of those who join later.
     */
    public void store(UUID roundId) {
        var round = tandemCare.round(roundId);
        var byLabel = tandems.findByRoundIdOrderByLabel(roundId).stream()
                .filter(Tandem::isActive)
                .collect(Collectors.toMap(Tandem::label, Function.identity()));
        var stored = new HashMap<String, PlannedMessage>();
        planned.findByRoundIdAndMeetingIdIsNull(roundId).forEach(message -> stored.put(message.dedupeKey(), message));
        var plan = Plan.of(
                round.timetable(),
                script.campaign(MONTHLY),
                byLabel.keySet().stream().sorted().toList());
        for (var message : plan.messages()) {
            for (var whose : allOf(message, roundId, byLabel)) {
                var key = keyOf(message, roundId, whose);
                var known = stored.remove(key);
                if (known == null) {
                    add(message, round, whose, key);
                } else if (known.isWaiting() && !isOver(message, round)) {
                    known.reschedule(round.timetable().instant(message.due()));
                }
            }
        }
        // What is left over is no longer in the plan: what was fired is history, what waits goes.
        stored.values().stream().filter(PlannedMessage::isWaiting).forEach(planned::delete);
    }

    /** What is for everyone is for each person alone: who joins later is welcomed too. */
    private List<Whose> allOf(Planned message, UUID round, Map<String, Tandem> byLabel) {
        if (message.point().to() == Campaign.Recipients.EVERYONE) {
            return participations.findByRoundIdOrderById(round).stream()
                    .filter(Participation::isActive)
                    .filter(place -> place.role() == Role.MENTEE || place.role() == Role.MENTOR)
                    .map(Participation::person)
                    .distinct()
                    .map(Whose::person)
                    .toList();
        }
        var tandem = byLabel.get(message.tandem());
        return List.of(tandem == null ? Whose.round() : Whose.tandem(tandem.id()));
    }

    private void add(Planned message, Round round, Whose whose, String key) {
        var timetable = round.timetable();
        var today = today(round);
        if (isOver(message, round) && whose.person() != null && !today.isAfter(round.lastDay())) {
            var nextDay =
                    timetable.onWorkingDay(today.plusDays(1), message.due().toLocalTime());
            planned.save(new PlannedMessage(round.id(), key, message, whose, timetable.instant(nextDay)));
            return;
        }
        var added = new PlannedMessage(round.id(), key, message, whose, timetable.instant(message.due()));
        if (isOver(message, round)) {
            added.fired(PlannedState.SKIPPED, clock.instant());
        }
        planned.save(added);
    }

    private boolean isOver(Planned message, Round round) {
        return message.due().toLocalDate().isBefore(today(round));
    }

    private LocalDate today(Round round) {
        return round.timetable().local(clock.instant()).toLocalDate();
    }

    /** What is said once in a round keeps its key when the first day moves, so that it is not said again. */
    private static String keyOf(Planned message, UUID round, Whose whose) {
        var key = message.point().message() + ":" + whose.in(round);
        return message.point().anchor() == Campaign.Anchor.ROUND_START ? key : key + ":" + message.period();
    }
}
