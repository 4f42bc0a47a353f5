package de.tandembote.datafile;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes a list as German spreadsheets open it by a double click: RFC 4180, but with semicolons, and its encoding
 * marked.
 */
public final class Spreadsheet {

    /** Without it, they take UTF-8 for the encoding of Windows. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Spreadsheet() {}

    /** The lines as one file, the first of them with the names of the columns. */
    public static String write(List<List<String>> lines) {
        var sheet = new StringWriter();
        try (var writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(sheet)) {
            lines.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BYTE_ORDER_MARK + sheet;
    }

    /** What somebody wrote; if it begins like a formula it would be run as one: the apostrophe makes it a text. */
    public static String text(String text) {
        return text.matches("(?s)[\\p{Cntrl}\\h]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*") ? "'" + text : text;
    }
}
