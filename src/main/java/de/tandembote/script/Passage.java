package de.tandembote.script;

import de.tandembote.datafile.Faults;
import de.tandembote.script.Choices.BadChoice;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some lines of a text file, as they were written.
 *
 * @param firstLine number of the first of them, counted from 1
 */
record Passage(Path file, int firstLine, List<String> lines) {

    private record Found(int line, TextFault.Said reason) {}

    boolean isBlank() {
        return lines.stream().allMatch(String::isBlank);
    }

    /** The passage as it is said in this form of address, variables still in it. Only where all choices can be read. */
    String said(FormOfAddress address) {
        return lines.stream().map(line -> resolved(line, address)).collect(Collectors.joining("\n"));
    }

    /** Adds all that is wrong in it, each once, in the order of the lines. */
    void check(Language language, List<Variable> known, Faults faults) {
        var found = new LinkedHashSet<Found>();
        for (var i = 0; i < lines.size(); i++) {
            checkChoices(lines.get(i), firstLine + i, language, found);
        }
        if (found.isEmpty()) {
            Stream.of(FormOfAddress.values()).map(this::said).distinct().forEach(text -> findIn(text, known, found));
        }
        found.stream()
                .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                .forEach(fault -> faults.add(
                        file,
                        fault.line(),
                        fault.reason().english(),
                        fault.reason().german()));
    }

    private void findIn(String said, List<Variable> known, Set<Found> found) {
        var tags = new Tags(known, (line, reason) -> found.add(new Found(line, reason)));
        var number = firstLine;
        for (var line : said.split("\n", -1)) {
            tags.read(number++, line);
        }
        tags.end();
        Markdown.unsupported(said).forEach((line, reason) -> found.add(new Found(firstLine + line, reason)));
    }

    private static void checkChoices(String line, int number, Language language, Set<Found> found) {
        if (Markers.occursIn(line)) {
            found.add(new Found(number, TextFault.PRIVATE_CHARACTER.with()));
        }
        try {
            if (!Choices.in(line).isEmpty() && language == Language.EN) {
                found.add(new Found(number, TextFault.NO_SIE_AND_DU.with()));
            }
        } catch (BadChoice e) {
            found.add(new Found(number, e.reason()));
        }
    }

    private static String resolved(String line, FormOfAddress address) {
        try {
            return Choices.in(line).resolve(address);
        } catch (BadChoice e) {
            throw new IllegalStateException("the text was not checked before use", e);
        }
    }
}
