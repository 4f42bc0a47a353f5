package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.tandembote.datafile.FaultyFiles;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCancelled;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.GatheringChange;
import de.tandembote.gathering.GatheringMoved;
import de.tandembote.gathering.GatheringRevived;
import de.tandembote.gathering.GuestsWithdrawn;
import de.tandembote.testing.QuietProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheringImportIntegrationTests {

    private static QuietProgram program;
    private static RoundImport imports;
    private static GatheringCare gatherings;

    @TempDir
    private Path folder;

    private RoundFolder round;

    @BeforeAll
    static void start() {
        program = QuietProgram.start(Clock.fixed(Instant.parse("2026-02-17T10:00:00Z"), ZoneOffset.UTC));
        imports = program.get(RoundImport.class);
        gatherings = program.get(GatheringCare.class);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void aSmallRoundIsLoaded() {
        program.isEmpty();
        round = new RoundFolder(folder);
        imports.load(round.file());
    }

    @Test
    void anEventThatVanishesIsCancelledAndOneThatComesBackTakesPlace() {
        var opening = opening().id();
        round.with("  - {uid: opening,", "#").with("gatherings:", "");
        assertThat(imports.load(round.file())).containsExactly("no longer there: event Auftakt");

        round.with("#", "gatherings:\n  - {uid: opening,");
        assertThat(imports.load(round.file())).containsExactly("changed: event Auftakt");

        assertThat(told()).containsExactly(new GatheringCancelled(opening), new GatheringRevived(opening));
    }

    @Test
    void aNewDateMovesTheEvent() {
        var opening = opening().id();
        round.with("date: 2026-02-23", "date: 2026-02-24");

        assertThat(imports.load(round.file())).containsExactly("changed: event Auftakt");

        assertThat(told()).containsExactly(new GatheringMoved(opening, Set.of(GatheringChange.TIME), true));
    }

    @Test
    void theUidOfAnotherRoundIsRefused() throws Exception {
        var other = new RoundFolder(Files.createDirectory(folder.resolve("other"))).with("Runde 1", "Runde 2");

        assertThatExceptionOfType(FaultyFiles.class)
                .isThrownBy(() -> imports.load(other.file()))
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> {
                            assertThat(fault.line()).isEqualTo(11);
                            assertThat(fault.reason())
                                    .isEqualTo("the uid \"opening\" is that of an event of another round already "
                                            + "(Mentoring Nord und Süd, Runde 1); give this one its own.");
                        }));

        assertThat(program.database()
                        .sql("SELECT name FROM round")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("Runde 1");
    }

    @Test
    void whoIsChosenIsTheAudience() {
        round.with("audience: all,", "audience: chosen, people: [anna@example.org, eva@example.org], minimum: 2,");

        imports.load(round.file());

        assertThat(gatherings.audienceOf(opening().id()))
                .containsExactlyInAnyOrder(person("anna@example.org"), person("eva@example.org"));
        assertThat(opening().details().minimum()).isEqualTo(2);
        assertThat(imports.load(round.file())).isEmpty();
    }

    @Test
    void whoLeavesTheRoundOrTheAudienceIsWithdrawn() {
        var opening = opening().id();
        gatherings.invite(opening);
        round.withList("Carla;Weiß;keine;carla@example.org;Stadt Süd;Mentee;2;Kultur;EG 10\n", "")
                .withList("Mentor;2", "Mentor;");
        told();

        imports.load(round.file());
        assertThat(told()).containsExactly(new GuestsWithdrawn(opening, List.of(person("carla@example.org"))));

        round.with(
                "audience: all,", "audience: chosen, people: [anna@example.org, eva@example.org, berta@example.org],");
        imports.load(round.file());
        assertThat(told()).containsExactly(new GuestsWithdrawn(opening, List.of(person("dirk@example.org"))));
    }

    @Test
    void anOfficeThatIsBilledIsAPersonWithoutARole() {
        bills("Stadt Nord", "{name: Kasse Nord, email: Kasse@example.org}");
        imports.load(round.file());

        assertThat(billed()).containsExactly("Stadt Nord: |Kasse Nord|kasse@example.org|NONE");
        assertThat(program.database()
                        .sql("SELECT count(*) FROM participation WHERE person_id = ?")
                        .param(person("kasse@example.org"))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(imports.load(round.file())).isEmpty();
    }

    @Test
    void aNewNameOfTheOfficeIsTakenOverAndAnEmptyEntryIsNobody() {
        bills("Stadt Nord", "{name: Kasse Nord, email: kasse@example.org}");
        imports.load(round.file());
        round.with("Kasse Nord", "Kämmerei");
        assertThat(imports.load(round.file())).containsExactly("changed: administration Stadt Nord");
        assertThat(billed()).containsExactly("Stadt Nord: |Kämmerei|kasse@example.org|NONE");

        round.with("{name: Kämmerei, email: kasse@example.org}", "");
        assertThat(imports.load(round.file())).containsExactly("changed: administration Stadt Nord");

        assertThat(billed()).isEmpty();
    }

    @Test
    void aFileThatDoesNotSayWhoIsBilledKeepsTheOfficeThatIsKnown() {
        bills("Stadt Nord", "{name: Kasse Nord, email: kasse@example.org}");
        imports.load(round.file());

        round.with(", billing: {name: Kasse Nord, email: kasse@example.org}", "");

        assertThat(imports.load(round.file())).isEmpty();
        assertThat(billed()).containsExactly("Stadt Nord: |Kasse Nord|kasse@example.org|NONE");
    }

    @Test
    void whoIsKnownAlreadyStaysAsKnown() {
        bills("Stadt Nord", "{name: Kasse Nord, email: eva@example.org}");
        bills("Stadt Süd", "{name: Kasse Süd, email: eva@example.org}");

        imports.load(round.file());

        assertThat(billed())
                .containsExactly("Stadt Nord: Eva|Maß|eva@example.org|FRAU", "Stadt Süd: Eva|Maß|eva@example.org|FRAU");
        assertThat(imports.load(round.file())).isEmpty();
    }

    @Test
    void anOfficeThatBillsForTwoIsOnePerson() {
        bills("Stadt Nord", "{name: Kasse Nord, email: kasse@example.org}");
        bills("Stadt Süd", "{name: Kasse Süd, email: kasse@example.org}");

        imports.load(round.file());

        assertThat(billed())
                .containsExactly(
                        "Stadt Nord: |Kasse Nord|kasse@example.org|NONE",
                        "Stadt Süd: |Kasse Nord|kasse@example.org|NONE");
        assertThat(imports.load(round.file())).isEmpty();
    }

    private void bills(String administration, String billing) {
        round.with(
                "{name: " + administration + ", kind: stadt}",
                "{name: " + administration + ", kind: stadt, billing: " + billing + "}");
    }

    private static List<String> billed() {
        return program.database().sql("""
                        SELECT a.name || ': ' || concat_ws('|', p.first_name, p.last_name, p.email, p.anrede)
                        FROM administration a JOIN person p ON p.id = a.billing_contact_id ORDER BY a.name""").query((row, _) -> row.getString(1)).list();
    }

    private static Gathering opening() {
        return gatherings.byUid("opening").orElseThrow();
    }

    private static UUID person(String email) {
        return program.database()
                .sql("SELECT id FROM person WHERE email = ?")
                .param(email)
                .query(UUID.class)
                .single();
    }

    private static List<Object> told() {
        return program.toldBy(Gathering.class);
    }
}
