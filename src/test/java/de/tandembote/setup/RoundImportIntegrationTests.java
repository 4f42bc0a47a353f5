package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import de.tandembote.datafile.FaultyFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the first import of a round stores, and what it refuses. */
class RoundImportIntegrationTests {

    @RegisterExtension
    private static final ImportingProgram PROGRAM = new ImportingProgram();

    private DormagenFiles files;

    @BeforeEach
    void writesFiles(@TempDir Path folder) throws IOException {
        files = new DormagenFiles(folder);
    }

    @Test
    void aRoundIsLoadedWithAllThatBelongsToIt() {
        PROGRAM.loads(Path.of("calendars/dormagen.yaml"));

        assertThat(PROGRAM.counts("SELECT role, count(*) FROM participation GROUP BY role"))
                .containsOnly(
                        entry("MENTEE", 9L), entry("MENTOR", 9L), entry("COORDINATOR", 2L), entry("FACILITATOR", 1L));
        assertThat(PROGRAM.counts("SELECT state, count(*) FROM tandem GROUP BY state"))
                .containsOnly(entry("ACTIVE", 9L));
        assertThat(PROGRAM.counts("SELECT 'gatherings', count(*) FROM gathering"))
                .containsOnly(entry("gatherings", 9L));
        assertThat(PROGRAM.counts("SELECT message, count(*) FROM planned_message GROUP BY message"))
                .containsOnly(
                        entry("welcome", 18L),
                        entry("welcome-coordinator", 1L),
                        entry("monthly-reminder", 12 * 9L),
                        entry("monthly-reminder-planned", 12 * 9L),
                        entry("monthly-nudge", 12 * 9L),
                        entry("tandem-silent", 10 * 9L),
                        entry("event-invitation", 9L),
                        entry("event-reminder", 8L),
                        entry("event-turnout", 9L),
                        entry("event-too-few", 1L),
                        entry("event-soon", 9L),
                        entry("event-thanks", 9L));
    }

    @Test
    void whatWasDueBeforeTheImportIsNotMadeUpFor() {
        PROGRAM.loads(Path.of("calendars/dormagen.yaml"));

        // The coordinators' welcome, and of 2 March and 1 April both variants of the reminder and the first nudge of 16
        // March.
        assertThat(PROGRAM.counts(
                        "SELECT state, count(*) FROM planned_message WHERE gathering_id IS NULL GROUP BY state"))
                .containsOnly(entry("SKIPPED", 1 + 5 * 9L), entry("PLANNED", 18 + 7 * 9 + 12 * 9 * 2 + 10 * 9L));
        // All about the opening, and the reminder of the first workshop, which is invited to on the next working day.
        assertThat(PROGRAM.counts(
                        "SELECT state, count(*) FROM planned_message WHERE gathering_id IS NOT NULL GROUP BY state"))
                .containsOnly(entry("SKIPPED", 4 + 1L), entry("PLANNED", 5 + 7 * 5L));
        assertThat(PROGRAM.counts("""
                SELECT due_at::text, count(*) FROM planned_message
                WHERE message = 'event-invitation' AND state = 'PLANNED' AND period = '2026-04-16' GROUP BY 1""")).containsOnly(entry(PROGRAM.utc("2026-04-07 07:00"), 1L));
    }

    @Test
    void aMentorWhoSitsOnTheBoardIsOnePersonAsTheListSays() throws IOException {
        var round = files.round();
        files.replace("dormagen.yaml", "first-name: Volker", "first-name: Renate");
        files.replace("dormagen.yaml", "last-name: Ellinghaus", "last-name: Fünfzig");
        files.replace("dormagen.yaml", "volker.ellinghaus@", "renate.fuenfzig@");

        assertThat(PROGRAM.loads(round))
                .contains("new: Renate Fünfzig as facilitator", "new: Renate Fünfzig as mentor")
                .noneMatch(sentence -> sentence.startsWith("changed"));
        assertThat(PROGRAM.loads(round)).isEmpty();
        assertThat(PROGRAM.counts(
                        "SELECT title || field || grade, count(*) FROM person WHERE last_name = 'Fünfzig' GROUP BY 1"))
                .containsOnly(entry("Rat und GremienA 13", 1L));
    }

    @Test
    void aListWithAFaultyLineImportsNothing() throws IOException {
        var round = files.round();
        files.replace("dormagen.csv", "renate.fuenfzig@example.org", "renate.fuenfzig");

        assertThatExceptionOfType(FaultyFiles.class).isThrownBy(() -> PROGRAM.loads(round));

        assertThat(PROGRAM.counts("SELECT 'programmes', count(*) FROM programme"))
                .containsOnly(entry("programmes", 0L));
        assertThat(PROGRAM.counts("SELECT 'persons', count(*) FROM person")).containsOnly(entry("persons", 0L));
    }

    @Test
    void aSurveyThatNobodyKnowsImportsNothing() throws IOException {
        var round = files.round();
        files.replace("dormagen.yaml", "participants: dormagen.csv", "participants: dormagen.csv\nsurveys: [interrim]");

        assertThatExceptionOfType(FaultyFiles.class)
                .isThrownBy(() -> PROGRAM.loads(round))
                .withMessageMatching(".*dormagen\\.yaml:\\d+: no survey is called \"interrim\"; known are opening, .*");

        assertThat(PROGRAM.counts("SELECT 'programmes', count(*) FROM programme"))
                .containsOnly(entry("programmes", 0L));
    }

    @Test
    void anAccountInChatOfSomebodyElseIsRefusedUnlessTheListItselfPassesItOn() throws IOException {
        var round = files.round();
        PROGRAM.loads(round);

        files.replace("dormagen.csv", "@sabine:example.org", "");
        files.replace("dormagen.csv", "@anna:example.org", "");
        files.replace("dormagen.csv", "Mentorin,1,de,", "Mentorin,1,de,@anna:example.org");
        PROGRAM.loads(round);
        assertThat(PROGRAM.counts("SELECT last_name, count(*) FROM person WHERE matrix_id <> '' GROUP BY last_name"))
                .containsOnly(entry("Groß-Lindemann", 1L), entry("Hoevels", 1L));

        PROGRAM.database()
                .sql("UPDATE person SET linked_matrix_id = '@leyla:example.org' WHERE first_name = 'Leyla'")
                .update();
        files.replace("dormagen.csv", "Mentee,1,de,", "Mentee,1,de,@leyla:example.org");
        assertThatExceptionOfType(FaultyFiles.class)
                .isThrownBy(() -> PROGRAM.loads(round))
                .withMessageContaining("dormagen.csv:2: the Matrix ID is somebody else's already");
    }
}
