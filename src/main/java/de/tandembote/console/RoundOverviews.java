package de.tandembote.console;

import static java.util.stream.Collectors.toList;

import de.tandembote.campaign.Ahead;
import de.tandembote.campaign.Outlook;
import de.tandembote.campaign.ReviewDesk;
import de.tandembote.campaign.RoundFigures;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.programme.Round;
import de.tandembote.programme.TandemCare;
import de.tandembote.programme.Tandems;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a round shows. */
@Component
@Transactional(readOnly = true)
class RoundOverviews {

    /** So many moments at which something is said are shown at first. */
    static final int FEW = 5;

    private final Tandems tandems;
    private final TandemCare care;
    private final RoundFigures figures;
    private final Outlook outlook;
    private final GatheringCare gatherings;
    private final ReviewDesk desk;
    private final Clock clock;

    RoundOverviews(
            Tandems tandems,
            TandemCare care,
            RoundFigures figures,
            Outlook outlook,
            GatheringCare gatherings,
            ReviewDesk desk,
            Clock clock) {
        this.tandems = tandems;
        this.care = care;
        this.figures = figures;
        this.outlook = outlook;
        this.gatherings = gatherings;
        this.desk = desk;
        this.clock = clock;
    }

    RoundOverview of(OwnRound own, boolean all) {
        var round = own.round();
        var words = ConsoleWords.in(own.by().language());
        var states = statesOf(round);
        var goOn = states.getOrDefault(TandemStanding.ACTIVE, 0L);
        var unmet = figures.unmet(round);
        var ahead = outlook.of(round.id()).stream()
                .collect(Collectors.groupingBy(
                        message -> round.timetable().local(message.due()), TreeMap::new, toList()));
        var shown = ahead.entrySet().stream()
                .limit(all ? Long.MAX_VALUE : FEW)
                .map(moment -> new RoundOverview.Moment(
                        words.moment(moment.getKey()),
                        moment.getValue().stream()
                                .map(message -> line(message, words))
                                .toList()))
                .toList();
        var phase = Phase.of(round, clock);
        return new RoundOverview(
                round.id(),
                round.programme().name(),
                round.name(),
                words.days(round),
                words.of(phase),
                phase == Phase.RUNNING,
                words.day(unmet.since()),
                states.entrySet().stream()
                        .map(state -> new RoundOverview.Figure(state.getValue(), words.of(state.getKey())))
                        .toList(),
                goOn - unmet.tandems().size(),
                unmet.tandems().size(),
                desk.of(own.by().id(), round.id()).size(),
                shown,
                ahead.size() - shown.size());
    }

    /** How many tandems there are of each standing; those that go on even if there are none. */
    private Map<TandemStanding, Long> statesOf(Round round) {
        var today = round.timetable().today(clock);
        var counts = new EnumMap<TandemStanding, Long>(TandemStanding.class);
        counts.put(TandemStanding.ACTIVE, 0L);
        for (var tandem : tandems.findByRoundIdOrderByLabel(round.id())) {
            var paused =
                    tandem.isActive() && care.pausedUntil(tandem.id(), today).isPresent();
            counts.merge(TandemStanding.of(tandem.state(), paused), 1L, Long::sum);
        }
        return counts;
    }

    private RoundOverview.Line line(Ahead message, ConsoleWords words) {
        return new RoundOverview.Line(
                words.message(message.message()),
                Optional.ofNullable(message.gathering())
                        .flatMap(gatherings::find)
                        .map(event -> event.details().title())
                        .orElse(""),
                words.recipients(message.to(), message.count(), message.onlyIf()));
    }
}
