package de.tandembote.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The table of what people write, made by writers who knew what the bot shall do and not how: each line is an item for
 * {@code explain} with what is expected. {@code not-yet.txt} names those that are still misread, with the reason; they
 * are checked as well, so that the list tells the truth.
 */
class RepliesOfPeopleTests {

    private static final Path FOLDER = Path.of("src/test/resources/replies");
    private static final Set<String> NOT_YET = notYet();

    record Phrase(String id, String text, JsonNode item) {
        @Override
        public String toString() {
            return id + ": " + text;
        }
    }

    static Stream<Phrase> phrases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(RepliesOfPeopleTests::in)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void areUnderstoodOrAskedAbout(Phrase phrase) {
        var expected = phrase.item.get("expect");
        var shown = Shown.of(phrase.item.toString());

        if (NOT_YET.contains(phrase.id)) {
            assertThat(said(shown)).isNotEqualTo(said(expected));
        } else {
            assertThat(said(shown)).isEqualTo(said(expected));
        }
    }

    @Test
    void areHundredsInBothLanguages() throws IOException {
        var texts = phrases().filter(phrase -> phrase.item.has("text")).toList();
        long english = texts.stream()
                .filter(phrase -> phrase.item.get("locale").stringValue("").equals("en"))
                .count();

        assertThat(english).isGreaterThanOrEqualTo(100);
        assertThat(texts.size() - english).isGreaterThanOrEqualTo(400);
        assertThat(NOT_YET.size() * 20L).isLessThan(phrases().count());
    }

    @Test
    void nothingIsCalledMisreadThatIsNotInTheTable() throws IOException {
        assertThat(phrases().map(Phrase::id).collect(Collectors.toSet())).containsAll(NOT_YET);
    }

    /** Kind, acts and whether it is asked about; a place in whatever case. */
    private static List<Object> said(JsonNode node) {
        return List.of(
                node.path("kind").stringValue("human"),
                acts(node.path("acts")),
                node.path("ask_back").booleanValue(false));
    }

    private static List<Set<String>> acts(JsonNode acts) {
        return acts.valueStream()
                .map(act -> act.propertyStream()
                        .map(field -> field.getKey() + "="
                                + (field.getKey().equals("acts")
                                        ? acts(field.getValue())
                                        : field.getValue().toString().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static Stream<Phrase> in(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Shown.JSON::readTree).map(RepliesOfPeopleTests::phrase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrase phrase(JsonNode item) {
        var text = item.path("text").stringValue("a mail").replace('\n', ' ');
        return new Phrase(item.get("id").stringValue(), text, item);
    }

    private static Set<String> notYet() {
        try {
            return Files.readAllLines(FOLDER.resolve("not-yet.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2)[0])
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
