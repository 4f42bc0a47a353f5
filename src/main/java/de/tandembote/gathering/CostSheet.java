package de.tandembote.gathering;

import de.tandembote.datafile.Spreadsheet;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** Writes a list of costs for a spreadsheet. */
final class CostSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final List<String> HEAD =
            List.of("Veranstaltung", "Datum", "Mentees", "Kosten je Mentee (EUR)", "Summe (EUR)", "Stand");

    private CostSheet() {}

    static String write(List<CostLine> lines) {
        return Spreadsheet.write(Stream.concat(Stream.of(HEAD), lines.stream().map(CostSheet::line))
                .toList());
    }

    private static List<String> line(CostLine line) {
        return List.of(
                Spreadsheet.text(line.title()),
                line.day().format(DAY),
                Integer.toString(line.mentees()),
                amount(line.fee()),
                amount(line.sum()),
                word(line.state()));
    }

    private static String amount(BigDecimal amount) {
        return amount.setScale(2).toPlainString().replace('.', ',');
    }

    private static String word(CostLine.State state) {
        return switch (state) {
            case AHEAD -> "geplant";
            case BEGUN -> "hat begonnen";
            case OVER -> "hat stattgefunden";
            case CANCELLED -> "abgesagt";
        };
    }
}
