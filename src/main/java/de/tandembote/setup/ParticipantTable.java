package de.tandembote.setup;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.tandembote.datafile.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cells of a list of people under their headings, as they were exported; knows no rule about people. */
final class ParticipantTable {

    private final Path file;
    private final Set<Column> known;
    private final Set<Column> needed;
    private final Faults faults;
    private final List<Line> lines = new ArrayList<>();
    private List<Optional<Column>> columns = List.of();

    /** @param number the line of the file on which it begins, counted from 1 */
    record Line(int number, Map<Column, String> cells) {

        /** What stands in a column, without spaces around it; empty where the list has no such column. */
        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    private ParticipantTable(Path file, Set<Column> known, Set<Column> needed, Faults faults) {
        this.file = file;
        this.known = known;
        this.needed = needed;
        this.faults = faults;
    }

    /**
     * The lines below the heading; none where a heading is missing, since every line would then be faulty.
     *
     * @param known the columns that the list can have
     * @param needed those that it must have
     */
    static List<Line> read(Path file, Set<Column> known, Set<Column> needed, Faults faults) {
        var table = new ParticipantTable(file, known, needed, faults);
        try {
            var bytes = Files.readAllBytes(file);
            if (ListText.isSpreadsheet(bytes)) {
                faults.add(file, 0, "is a spreadsheet; save it as CSV and name that file.");
            } else {
                table.read(ListText.decode(bytes));
            }
        } catch (IOException e) {
            faults.add(file, 0, "cannot be read; does it exist?");
        }
        return List.copyOf(table.lines);
    }

    private void read(String text) {
        var csv = CsvReader.builder()
                .fieldSeparator(ListText.separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                // A forgotten quotation mark would swallow the rest of the list in silence.
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        var lastRead = 0;
        try (var records = csv.ofCsvRecord(text)) {
            for (var record : records) {
                lastRead = (int) record.getStartingLineNumber();
                var cells =
                        record.getFields().stream().map(ParticipantTable::tidy).toList();
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (!columns.isEmpty()) {
                    readLine(lastRead, cells);
                } else if (!readHeading(lastRead, cells)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            faults.add(
                    file, lastRead + 1, "a quotation mark is opened and not closed; from here on nothing can be read.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (columns.isEmpty()) {
            faults.add(file, 0, "is empty; its first line is the heading: " + Column.headings(known) + ".");
        }
    }

    private boolean readHeading(int number, List<String> cells) {
        columns = cells.stream()
                .map(cell -> Column.headed(cell).filter(known::contains))
                .toList();
        for (var i = 0; i < cells.size(); i++) {
            var heading = cells.get(i);
            if (columns.get(i).isEmpty() && !heading.isEmpty()) {
                faults.add(
                        file,
                        number,
                        "the heading \"%s\" is not known; delete its column or use one of these: %s."
                                .formatted(heading, Column.headings(known)));
            } else if (columns.get(i).isPresent() && columns.indexOf(columns.get(i)) < i) {
                faults.add(
                        file, number, "the heading \"%s\" stands here twice; delete one of them.".formatted(heading));
            }
        }
        var missing = needed.stream()
                .filter(column -> !columns.contains(Optional.of(column)))
                .toList();
        missing.forEach(column ->
                faults.add(file, number, "the heading \"%s\" is missing; add its column.".formatted(column.heading())));
        return missing.isEmpty();
    }

    private void readLine(int number, List<String> cells) {
        var named = new EnumMap<Column, String>(Column.class);
        for (var i = 0; i < cells.size(); i++) {
            var column = i < columns.size() ? columns.get(i) : Optional.<Column>empty();
            var cell = cells.get(i);
            column.ifPresent(known -> named.putIfAbsent(known, cell));
            if (i >= columns.size() && !cell.isEmpty()) {
                faults.add(
                        file,
                        number,
                        "the line has more cells than the heading; put a text with a separator into quotation marks.");
                return;
            }
        }
        lines.add(new Line(number, named));
    }

    private static String tidy(String cell) {
        // Spreadsheets love the no-break space, which no one sees; a line break in a name would break a mail's header.
        return cell.replaceAll("[\\p{Cntrl}\\h]+", " ").strip();
    }
}
