package de.tandembote.demo;

import de.tandembote.campaign.Month;
import de.tandembote.campaign.Months;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.Gatherings;
import de.tandembote.programme.Round;
import de.tandembote.programme.Rounds;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.programme.Tandems;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of the rounds shows. */
@Component
@Profile("demo")
class RoundSheets {

    private final DemoClock clock;
    private final Rounds rounds;
    private final Tandems tandems;
    private final TandemCare tandemCare;
    private final Months months;
    private final Gatherings gatherings;
    private final Correspondents correspondents;

    RoundSheets(
            DemoClock clock,
            Rounds rounds,
            Tandems tandems,
            TandemCare tandemCare,
            Months months,
            Gatherings gatherings,
            Correspondents correspondents) {
        this.clock = clock;
        this.rounds = rounds;
        this.tandems = tandems;
        this.tandemCare = tandemCare;
        this.months = months;
        this.gatherings = gatherings;
        this.correspondents = correspondents;
    }

    @Transactional(readOnly = true)
    public List<RoundSheet> all() {
        return rounds.findAll().stream().map(this::sheet).toList();
    }

    private RoundSheet sheet(Round round) {
        var now = round.timetable().now(clock);
        var today = now.toLocalDate();
        var spans = Months.of(round);
        var columns = spans.stream().map(month -> column(month, today)).toList();
        return new RoundSheet(
                round.programme().name(),
                round.name(),
                GermanDates.shortDay(round.firstDay()) + " bis " + GermanDates.shortDay(round.lastDay()),
                columns,
                tandems.findByRoundIdOrderByLabel(round.id()).stream()
                        .sorted(Comparator.comparing(RoundSheets::number).thenComparing(Tandem::label))
                        .map(tandem -> row(tandem, spans, columns, today))
                        .toList(),
                gatherings.findByRoundIdOrderByUid(round.id()).stream()
                        .filter(gathering -> !gathering.isCancelled())
                        .sorted(Comparator.comparing(RoundSheets::start))
                        .map(gathering -> EventLines.of(gathering, now))
                        .toList());
    }

    private static RoundSheet.Column column(Month month, LocalDate today) {
        return new RoundSheet.Column(
                GermanDates.month(month.from()),
                GermanDates.shortMonth(month.from()),
                GermanDates.numbers(month.from()),
                !today.isBefore(month.from()) && today.isBefore(month.until()));
    }

    private RoundSheet.Row row(Tandem tandem, List<Month> spans, List<RoundSheet.Column> columns, LocalDate today) {
        return new RoundSheet.Row(
                tandem.label(),
                correspondents.get(tandem.mentee()),
                correspondents.get(tandem.mentor()),
                remark(tandem, today),
                IntStream.range(0, spans.size())
                        .mapToObj(month -> new RoundSheet.Cell(
                                columns.get(month), MonthSign.of(months.stateOf(tandem.id(), spans.get(month), today))))
                        .toList());
    }

    private String remark(Tandem tandem, LocalDate today) {
        return switch (tandem.state()) {
            case PROPOSED -> "noch nicht bekannt gegeben";
            case ENDED -> "vorzeitig beendet";
            case COMPLETED -> "abgeschlossen";
            case ACTIVE ->
                tandemCare
                        .pausedUntil(tandem.id(), today)
                        .map(day -> "pausiert bis " + GermanDates.shortDay(day))
                        .orElse("");
        };
    }

    /** Lists mostly number their tandems; 10 comes after 9. */
    private static long number(Tandem tandem) {
        return tandem.label().matches("\\d{1,9}") ? Long.parseLong(tandem.label()) : Long.MAX_VALUE;
    }

    private static LocalDateTime start(Gathering gathering) {
        return gathering.details().times().getFirst().startsAt();
    }
}
