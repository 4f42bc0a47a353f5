package de.tandembote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Collects the figures of one benchmark, prints them as a table and writes them to {@code target/bench}. */
final class Bench {

    private final String name;
    private final List<Row> rows = new ArrayList<>();

    Bench(String name) {
        this.name = name;
    }

    /**
     * One figure beside a peer's.
     *
     * @param ours median
     * @param theirs the peer's median
     * @param ratio ours to theirs
     * @param goal what is aimed at
     */
    record Row(String work, String unit, double ours, String peer, double theirs, double ratio, String goal) {}

    void add(String work, String unit, List<Double> ours, String peer, List<Double> theirs, String goal) {
        rows.add(new Row(
                work,
                unit,
                round(median(ours)),
                peer,
                round(median(theirs)),
                round(median(ours) / median(theirs)),
                goal));
    }

    /** A figure that must stay under a limit in 95 of 100 cases. */
    void within(String work, String unit, List<Double> ours, double limit) {
        var sorted = ours.stream().sorted().toList();
        var slow = sorted.get(sorted.size() * 95 / 100);
        rows.add(new Row(work, unit, round(slow), "the limit", round(limit), round(slow / limit), "below 1"));
    }

    @SuppressWarnings("SystemOut")
    void finish() throws IOException {
        var table = new StringBuilder("\n%-42s %6s %9s %9s %7s  %-28s %s%n"
                .formatted(name, "unit", "ours", "theirs", "ratio", "peer", "goal"));
        for (var row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-42s %6s %9.2f %9.2f %7.2f  %-28s %s%n",
                    row.work(),
                    row.unit(),
                    row.ours(),
                    row.theirs(),
                    row.ratio(),
                    row.peer(),
                    row.goal()));
        }
        System.out.println(table);
        var folder = Files.createDirectories(Path.of("target", "bench"));
        Files.write(
                folder.resolve(name + ".json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(rows));
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
