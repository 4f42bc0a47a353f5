package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import de.tandembote.Tandembote;
import de.tandembote.datafile.FaultyFiles;
import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
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
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

class RoundImportIntegrationTests {

    private static ConfigurableApplicationContext application;
    private static RoundImport imports;
    private static JdbcClient database;

    @TempDir
    private Path folder;

    /** Five days after the second reminder of Dormagen. */
    // Without an annotation: it is named to the application, and no other test may find it.
    static class Spring {
        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-04-06T10:00:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeAll
    static void startWithAnEmptyDatabase() {
        var empty = TestDatabase.create();
        application = new SpringApplicationBuilder(Tandembote.class, Spring.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + empty.url(),
                        "--spring.datasource.username=" + empty.user(),
                        "--spring.quartz.auto-startup=false",
                        "--tandembote.base-url=https://tandembote.example.org",
                        "--tandembote.link.key=an-invented-key-of-more-than-32-characters",
                        "--tandembote.schedule.prompt=false",
                        "--tandembote.email.watch=false",
                        "--tandembote.email.address=bot@example.org",
                        "--tandembote.email.smtp.host=mail.example.org",
                        "--tandembote.email.imap.host=mail.example.org",
                        "--tandembote.email.imap.user=bot",
                        "--tandembote.email.imap.password=invented");
        imports = application.getBean(RoundImport.class);
        database = JdbcClient.create(empty.dataSource());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @BeforeEach
    void nothingIsStored() {
        database.sql("TRUNCATE programme, administration, person CASCADE").update();
    }

    @Test
    void aRoundIsLoadedWithAllThatBelongsToIt() {
        imports.load(Path.of("calendars/dormagen.yaml"));

        assertThat(counts("SELECT role, count(*) FROM participation GROUP BY role"))
                .containsOnly(
                        entry("MENTEE", 9L), entry("MENTOR", 9L), entry("COORDINATOR", 2L), entry("FACILITATOR", 1L));
        assertThat(counts("SELECT state, count(*) FROM tandem GROUP BY state")).containsOnly(entry("ACTIVE", 9L));
        assertThat(counts("SELECT 'gatherings', count(*) FROM gathering")).containsOnly(entry("gatherings", 9L));
        assertThat(counts("SELECT message, count(*) FROM planned_message GROUP BY message"))
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
        imports.load(Path.of("calendars/dormagen.yaml"));

        // The coordinators' welcome, and of 2 March and 1 April both variants of the reminder and the first nudge of 16
        // March.
        assertThat(counts("SELECT state, count(*) FROM planned_message WHERE gathering_id IS NULL GROUP BY state"))
                .containsOnly(entry("SKIPPED", 1 + 5 * 9L), entry("PLANNED", 18 + 7 * 9 + 12 * 9 * 2 + 10 * 9L));
        // All about the opening, and the reminder of the first workshop, which is invited to on the next working day.
        assertThat(counts("SELECT state, count(*) FROM planned_message WHERE gathering_id IS NOT NULL GROUP BY state"))
                .containsOnly(entry("SKIPPED", 4 + 1L), entry("PLANNED", 5 + 7 * 5L));
        assertThat(counts("""
                SELECT due_at::text, count(*) FROM planned_message
                WHERE message = 'event-invitation' AND state = 'PLANNED' AND period = '2026-04-16' GROUP BY 1""")).containsOnly(entry(utc("2026-04-07 07:00"), 1L));
    }

    @Test
    void aMentorWhoSitsOnTheBoardIsOnePersonAsTheListSays() throws IOException {
        var round = dormagen();
        replace("dormagen.yaml", "first-name: Volker", "first-name: Renate");
        replace("dormagen.yaml", "last-name: Ellinghaus", "last-name: Fünfzig");
        replace("dormagen.yaml", "volker.ellinghaus@", "renate.fuenfzig@");

        assertThat(imports.load(round))
                .contains("new: Renate Fünfzig as facilitator", "new: Renate Fünfzig as mentor")
                .noneMatch(sentence -> sentence.startsWith("changed"));
        assertThat(imports.load(round)).isEmpty();
        assertThat(counts(
                        "SELECT title || field || grade, count(*) FROM person WHERE last_name = 'Fünfzig' GROUP BY 1"))
                .containsOnly(entry("Rat und GremienA 13", 1L));
    }

    @Test
    void aChangedListTellsExactlyItsChanges() throws IOException {
        var round = dormagen();
        imports.load(round);

        replace(
                "dormagen.csv",
                "Joachim,Weißenfels,,Herr,joachim.weissenfels@",
                "Jochen,Neumann,,Herr,jochen.neumann@");
        replace("dormagen.csv", "Anna,Reiferscheid", "Anna,Reiferscheid-Öz");
        removeLines("dormagen.csv", "katharina.suessmilch", "renate.fuenfzig");

        assertThat(imports.load(round))
                .containsExactlyInAnyOrder(
                        "changed: Anna Reiferscheid-Öz",
                        "new: Jochen Neumann as mentor",
                        "no longer there: Joachim Weißenfels as mentor",
                        "no longer there: Katharina Süßmilch as mentee",
                        "no longer there: Renate Fünfzig as mentor",
                        "new: tandem 2",
                        "no longer there: tandem 2",
                        "no longer there: tandem 9");
        assertThat(imports.load(round)).isEmpty();
        assertThat(counts("SELECT state, count(*) FROM tandem GROUP BY state"))
                .containsOnly(entry("ACTIVE", 8L), entry("ENDED", 2L));
        assertThat(counts("SELECT state, count(*) FROM participation GROUP BY state"))
                .containsOnly(entry("ACTIVE", 19L), entry("LEFT", 3L));
    }

    @Test
    void anEndedTandemKeepsItsHistoryAndHasNothingAhead() throws IOException {
        var round = dormagen();
        imports.load(round);

        removeLines("dormagen.csv", "katharina.suessmilch", "renate.fuenfzig");
        imports.load(round);

        assertThat(counts("""
                SELECT p.state, count(*) FROM planned_message p JOIN tandem t ON p.tandem_id = t.id
                WHERE t.label = '9' GROUP BY p.state""")).containsOnly(entry("SKIPPED", 5L));
    }

    @Test
    void whoComesBackTakesPartAgain() throws IOException {
        var round = dormagen();
        imports.load(round);
        var list = Files.readString(folder.resolve("dormagen.csv"));
        removeLines("dormagen.csv", "katharina.suessmilch", "renate.fuenfzig");
        imports.load(round);

        Files.writeString(folder.resolve("dormagen.csv"), list);

        assertThat(imports.load(round))
                .containsExactlyInAnyOrder(
                        "new: Katharina Süßmilch as mentee again",
                        "new: Renate Fünfzig as mentor again",
                        "new: tandem 9");
    }

    @Test
    void aChangedRoundFileMovesWhatIsAhead() throws IOException {
        var round = dormagen();
        imports.load(round);

        replace("dormagen.yaml", "  - 2026-12-24\n", "  - 2026-12-24\n  - 2026-07-01 # Betriebsausflug\n");
        replace("dormagen.yaml", "seat: equality-officer", "seat: personalrat");
        replace("dormagen.yaml", "place: Stadtbibliothek", "place: Stadtarchiv");

        assertThat(imports.load(round))
                .containsExactlyInAnyOrder(
                        "changed: round Durchgang 2026/27",
                        "changed: Nermin Aydoğan as coordinator",
                        "changed: event Netzwerktreffen im Herbst");
        assertThat(counts("""
                SELECT DISTINCT due_at::text, 1 FROM planned_message
                WHERE period = '2026-07-01' AND message = 'monthly-reminder'""")).containsOnly(entry(utc("2026-07-02 07:00"), 1L));
    }

    @Test
    void aRoomOfTheCoordinatorsIsStoredWithTheRoundAndTakenAwayWithItsLine() throws IOException {
        var round = dormagen();
        imports.load(round);

        replace("dormagen.yaml", "# chat-room: ", "chat-room: ");
        assertThat(imports.load(round)).containsExactly("changed: round Durchgang 2026/27");
        assertThat(counts("SELECT chat_room, count(*) FROM round GROUP BY chat_room"))
                .containsOnly(entry("!abc:example.org", 1L));

        replace("dormagen.yaml", "chat-room: ", "# chat-room: ");
        assertThat(imports.load(round)).containsExactly("changed: round Durchgang 2026/27");
        assertThat(counts("SELECT chat_room, count(*) FROM round GROUP BY chat_room"))
                .containsOnly(entry("", 1L));
    }

    @Test
    void aListWithAFaultyLineImportsNothing() throws IOException {
        var round = dormagen();
        replace("dormagen.csv", "renate.fuenfzig@example.org", "renate.fuenfzig");

        assertThatExceptionOfType(FaultyFiles.class).isThrownBy(() -> imports.load(round));

        assertThat(counts("SELECT 'programmes', count(*) FROM programme")).containsOnly(entry("programmes", 0L));
        assertThat(counts("SELECT 'persons', count(*) FROM person")).containsOnly(entry("persons", 0L));
    }

    @Test
    void aSurveyThatNobodyKnowsImportsNothing() throws IOException {
        var round = dormagen();
        replace("dormagen.yaml", "participants: dormagen.csv", "participants: dormagen.csv\nsurveys: [interrim]");

        assertThatExceptionOfType(FaultyFiles.class)
                .isThrownBy(() -> imports.load(round))
                .withMessageMatching(".*dormagen\\.yaml:\\d+: no survey is called \"interrim\"; known are opening, .*");

        assertThat(counts("SELECT 'programmes', count(*) FROM programme")).containsOnly(entry("programmes", 0L));
    }

    @Test
    void anAccountInChatOfSomebodyElseIsRefusedUnlessTheListItselfPassesItOn() throws IOException {
        var round = dormagen();
        imports.load(round);

        replace("dormagen.csv", "@sabine:example.org", "");
        replace("dormagen.csv", "@anna:example.org", "");
        replace("dormagen.csv", "Mentorin,1,de,", "Mentorin,1,de,@anna:example.org");
        imports.load(round);
        assertThat(counts("SELECT last_name, count(*) FROM person WHERE matrix_id <> '' GROUP BY last_name"))
                .containsOnly(entry("Groß-Lindemann", 1L), entry("Hoevels", 1L));

        database.sql("UPDATE person SET linked_matrix_id = '@leyla:example.org' WHERE first_name = 'Leyla'")
                .update();
        replace("dormagen.csv", "Mentee,1,de,", "Mentee,1,de,@leyla:example.org");
        assertThatExceptionOfType(FaultyFiles.class)
                .isThrownBy(() -> imports.load(round))
                .withMessageContaining("dormagen.csv:2: the Matrix ID is somebody else's already");
    }

    private Path dormagen() throws IOException {
        Files.copy(Path.of("calendars/dormagen.csv"), folder.resolve("dormagen.csv"));
        return Files.copy(Path.of("calendars/dormagen.yaml"), folder.resolve("dormagen.yaml"));
    }

    private void replace(String file, String before, String after) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(folder.resolve(file), text.replace(before, after));
    }

    private void removeLines(String file, String... with) throws IOException {
        Files.write(
                folder.resolve(file),
                Files.readAllLines(folder.resolve(file)).stream()
                        .filter(line -> List.of(with).stream().noneMatch(line::contains))
                        .toList());
    }

    private static Map<String, Long> counts(String sql) {
        return database.sql(sql).query((row, _) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The moment as the database's session prints it. */
    private static String utc(String moment) {
        return database.sql("SELECT (?::timestamp AT TIME ZONE 'UTC')::text")
                .param(moment)
                .query(String.class)
                .single();
    }
}
