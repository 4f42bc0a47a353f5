package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.testing.QuietProgram;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What an import would change can be seen before, and is changed once. */
class RoundPreviewIntegrationTests {

    private static QuietProgram program;
    private static RoundImport imports;

    @BeforeAll
    static void start() {
        program = QuietProgram.start(Clock.fixed(Instant.parse("2026-04-06T10:00:00Z"), ZoneOffset.UTC));
        imports = program.get(RoundImport.class);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void nothingIsStored() {
        program.isEmpty();
    }

    @ParameterizedTest
    @FieldSource("de.tandembote.setup.ProgrammesTests#ALL")
    void theSameFilesTwiceChangeNothing(String programme) {
        var file = Path.of("calendars", programme + ".yaml");
        assertThat(imports.load(file)).isNotEmpty();
        var before = everything();

        assertThat(imports.load(file)).isEmpty();

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aPreviewChangesNothing() {
        var before = everything();
        var round = Path.of("calendars/dormagen.yaml");

        var preview = imports.preview(round);

        assertThat(everything()).isEqualTo(before);
        assertThat(imports.load(round)).isEqualTo(preview);
        assertThat(imports.preview(round)).isEmpty();
    }

    /** Every row that an import can touch, with its version. */
    private static Map<String, String> everything() {
        return List.of(
                        "programme",
                        "round",
                        "round_closed_day",
                        "administration",
                        "person",
                        "participation",
                        "tandem",
                        "gathering",
                        "gathering_time",
                        "planned_message")
                .stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> program.database()
                                .sql("SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') FROM " + table
                                        + " t")
                                .query(String.class)
                                .single()));
    }
}
