package de.tandembote.gathering;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes a list of costs as German spreadsheets open it by a double click. */
final class CostSheet {

    /** Without it, they take UTF-8 for the encoding of Windows. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private CostSheet() {}

    static String write(List<CostLine> lines) {
        var sheet = new StringWriter();
        try (var writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(sheet)) {
            writer.writeRecord("Veranstaltung", "Datum", "Mentees", "Kosten je Mentee (EUR)", "Summe (EUR)", "Stand");
            lines.forEach(line -> write(line, writer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BYTE_ORDER_MARK + sheet;
    }

    private static void write(CostLine line, CsvWriter writer) {
        writer.writeRecord(
                text(line.title()),
                line.day().format(DAY),
                Integer.toString(line.mentees()),
                amount(line.fee()),
                amount(line.sum()),
                word(line.state()));
    }

    /** A title that begins like a formula would be run as one: the apostrophe makes it a text. */
    private static String text(String text) {
        return text.matches("(?s)[\\p{Cntrl}\\h]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*") ? "'" + text : text;
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
