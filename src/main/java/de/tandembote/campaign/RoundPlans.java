package de.tandembote.campaign;

import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
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
import java.util.ArrayList;
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

    /** What every tandem is asked month by month. */
    public static final String MONTHLY = "monthly";

    /** What is said about each group event. */
    public static final String EVENTS = "events";

    /** What a round that wishes so is asked. */
    public static final String SURVEYS = "surveys";

    private final PlannedMessages planned;
    private final TandemCare tandemCare;
    private final Tandems tandems;
    private final Participations participations;
    private final GatheringCare gatherings;
    private final Script script;
    private final Clock clock;

    RoundPlans(
            PlannedMessages planned,
            TandemCare tandemCare,
            Tandems tandems,
            Participations participations,
            GatheringCare gatherings,
            Script script,
            Clock clock) {
        this.participations = participations;
        this.gatherings = gatherings;
        this.planned = planned;
        this.tandemCare = tandemCare;
        this.tandems = tandems;
        this.script = script;
        this.clock = clock;
    }

    /**
     * Makes the stored messages those of the round's plan. What was fired stays; what belongs to days gone by is not
     * made up for, but for the welcome of those who join later.
     */
    public void store(UUID roundId) {
        var round = tandemCare.round(roundId);
        var byLabel = tandems.findByRoundIdOrderByLabel(roundId).stream()
                .filter(Tandem::isActive)
                .collect(Collectors.toMap(Tandem::label, Function.identity()));
        var stored = new HashMap<String, PlannedMessage>();
        planned.findByRoundIdAndMeetingIdIsNull(roundId).stream()
                .filter(PlannedMessage::isOfCalendar)
                .forEach(message -> stored.put(message.dedupeKey(), message));
        var events = gatherings.of(roundId).stream()
                .filter(gathering -> !gathering.isCancelled())
                .collect(Collectors.toMap(Gathering::uid, Function.identity()));
        var plan = Plan.of(
                round.timetable(),
                List.of(script.campaign(MONTHLY), script.campaign(EVENTS), script.campaign(SURVEYS)),
                round.surveys(),
                byLabel.keySet().stream().sorted().toList(),
                events.values().stream().map(RoundPlans::planned).toList());
        var invitedTo = new ArrayList<Gathering>();
        for (var message : plan.messages()) {
            var event = events.get(message.event());
            for (var whose : event == null ? allOf(message, roundId, byLabel) : List.of(Whose.gathering(event.id()))) {
                var key = keyOf(message, roundId, whose);
                var known = stored.remove(key);
                if (known == null) {
                    add(message, round, whose, key);
                } else if (event != null && message.point().invites() && !known.isWaiting()) {
                    invitedTo.add(event);
                } else if (known.isWaiting() && !isOver(message, round)) {
                    known.reschedule(round.timetable().instant(message.due()));
                }
            }
        }
        // What is left over is no longer in the plan: what was fired is history, what waits goes.
        stored.values().stream().filter(PlannedMessage::isWaiting).forEach(planned::delete);
        // Who joined after the invitations had left is invited at once; so is everybody where they never could leave.
        invitedTo.forEach(event -> gatherings.invite(event.id()));
    }

    private static PlannedEvent planned(Gathering gathering) {
        return PlannedEvent.of(
                        gathering.uid(),
                        gathering.start(),
                        gathering.end(),
                        gathering.details().answersBy(),
                        gathering.details().minimum() != null)
                .ofKind(gathering.details().kind());
    }

    /** What is for everyone is for each person alone: who joins later is welcomed too. */
    private List<Whose> allOf(Planned message, UUID round, Map<String, Tandem> byLabel) {
        if (message.point().to() == Campaign.Recipients.EVERYONE
                && message.point().survey() == null) {
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
        if (isOver(message, round) && isMadeUpFor(message, whose, round, today)) {
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

    /** Whoever joins is welcomed, and an event that is still ahead is invited to, however late. */
    private static boolean isMadeUpFor(Planned message, Whose whose, Round round, LocalDate today) {
        return message.event() != null
                ? message.point().invites() && message.period().isAfter(today)
                : whose.person() != null && !today.isAfter(round.lastDay());
    }

    private boolean isOver(Planned message, Round round) {
        return message.due().toLocalDate().isBefore(today(round));
    }

    private LocalDate today(Round round) {
        return round.timetable().today(clock);
    }

    /**
     * What is said once in a round, as of a survey, keeps its key when its day moves, so that it is not said again. Of
     * an event that moves only the invitation is such: it is reminded of, and thanked for, at its new time.
     */
    private static String keyOf(Planned message, UUID round, Whose whose) {
        var survey = message.point().survey();
        var key = message.point().message() + ":" + (survey == null ? "" : survey.questionnaire() + ":")
                + whose.in(round);
        var isOnce = message.point().anchor() == Campaign.Anchor.ROUND_START
                || message.point().invites()
                || survey != null;
        return isOnce ? key : key + ":" + message.period();
    }
}
