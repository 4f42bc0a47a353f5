package de.tandembote.campaign;

import de.tandembote.programme.Round;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.programme.Tandems;
import de.tandembote.script.Script;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final Script script;
    private final Clock clock;

    RoundPlans(PlannedMessages planned, TandemCare tandemCare, Tandems tandems, Script script, Clock clock) {
        this.planned = planned;
        this.tandemCare = tandemCare;
        this.tandems = tandems;
        this.script = script;
        this.clock = clock;
    }

    /**
     * Makes the stored messages those of the round's plan. What was fired stays; what belongs to days gone by is not made
     * up for.
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
            var tandem = message.tandem() == null ? null : byLabel.get(message.tandem());
            var key = keyOf(message, round, tandem);
            var known = stored.remove(key);
            var due = round.timetable().instant(message.due());
            if (known == null) {
                add(message, round, tandem, key, due);
            } else if (known.isWaiting()) {
                known.reschedule(due);
            }
        }
        // What is left over is no longer in the plan: what was fired is history, what waits goes.
        stored.values().stream().filter(PlannedMessage::isWaiting).forEach(planned::delete);
    }

    private void add(Planned message, Round round, @Nullable Tandem tandem, String key, Instant due) {
        var added = new PlannedMessage(round.id(), key, message, tandem == null ? null : tandem.id(), due);
        var today = round.timetable().local(clock.instant()).toLocalDate();
        if (message.due().toLocalDate().isBefore(today)) {
            added.fired(PlannedState.SKIPPED, clock.instant());
        }
        planned.save(added);
    }

    private static String keyOf(Planned message, Round round, @Nullable Tandem tandem) {
        var whose = tandem == null ? round.id() : tandem.id();
        return message.point().message() + ":" + whose + ":" + message.period();
    }
}
