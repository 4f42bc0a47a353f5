package de.tandembote.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportIntegrationTests {

    @Test
    void aRoundIsLoadedOnceFromTheShell() throws IOException {
        var database = TestDatabase.create();
        var settings = Program.settings(database);

        var dryRun = program(settings, "import", "calendars/dormagen.yaml", "--dry-run");
        assertThat(dryRun).contains("new: programme Mentoring Dormagen", "new: Birgit Schönfelder as coordinator");
        assertThat(rounds(database)).isZero();

        assertThat(program(settings, "import", "calendars/dormagen.yaml")).isEqualTo(dryRun);
        assertThat(rounds(database)).isEqualTo(1);

        assertThat(program(settings, "import", "calendars/dormagen.yaml")).containsExactly("Nothing to change.");
    }

    @Test
    void aMissingSettingIsToldInOneSentence() throws IOException {
        var run = Program.run(Map.of(), "import", "calendars/dormagen.yaml");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.said()).anyMatch(line -> line.startsWith("spring.datasource.url is missing: "));
        assertThat(run.said()).noneMatch(line -> line.startsWith("\tat "));
    }

    private static int rounds(TestDatabase database) {
        return JdbcClient.create(database.dataSource())
                .sql("SELECT count(*) FROM round")
                .query(Integer.class)
                .single();
    }

    private static List<String> program(Map<String, String> settings, String... arguments) throws IOException {
        var run = Program.run(settings, arguments);
        assertThat(run.exit()).as(String.join("\n", run.said())).isZero();
        return run.said();
    }
}
