package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What another import of a round whose files have changed tells and stores. */
class ChangedRoundImportIntegrationTests {

    @RegisterExtension
    private static final ImportingProgram PROGRAM = new ImportingProgram();

    private DormagenFiles files;

    @BeforeEach
    void writesFiles(@TempDir Path folder) throws IOException {
        files = new DormagenFiles(folder);
    }

    @Test
    void aChangedListTellsExactlyItsChanges() throws IOException {
        var round = files.round();
        PROGRAM.loads(round);

        files.replace(
                "dormagen.csv",
                "Joachim,Weißenfels,,Herr,joachim.weissenfels@",
                "Jochen,Neumann,,Herr,jochen.neumann@");
        files.replace("dormagen.csv", "Anna,Reiferscheid", "Anna,Reiferscheid-Öz");
        files.removeLines("dormagen.csv", "katharina.suessmilch", "renate.fuenfzig");

        assertThat(PROGRAM.loads(round))
                .containsExactlyInAnyOrder(
                        "changed: Anna Reiferscheid-Öz",
                        "new: Jochen Neumann as mentor",
                        "no longer there: Joachim Weißenfels as mentor",
                        "no longer there: Katharina Süßmilch as mentee",
                        "no longer there: Renate Fünfzig as mentor",
                        "new: tandem 2",
                        "no longer there: tandem 2",
                        "no longer there: tandem 9");
        assertThat(PROGRAM.loads(round)).isEmpty();
        assertThat(PROGRAM.counts("SELECT state, count(*) FROM tandem GROUP BY state"))
                .containsOnly(entry("ACTIVE", 8L), entry("ENDED", 2L));
        assertThat(PROGRAM.counts("SELECT state, count(*) FROM participation GROUP BY state"))
                .containsOnly(entry("ACTIVE", 19L), entry("LEFT", 3L));
    }

    @Test
    void anEndedTandemKeepsItsHistoryAndHasNothingAhead() throws IOException {
        var round = files.round();
        PROGRAM.loads(round);

        files.removeLines("dormagen.csv", "katharina.suessmilch", "renate.fuenfzig");
        PROGRAM.loads(round);

        assertThat(PROGRAM.counts("""
                SELECT p.state, count(*) FROM planned_message p JOIN tandem t ON p.tandem_id = t.id
                WHERE t.label = '9' GROUP BY p.state""")).containsOnly(entry("SKIPPED", 5L));
    }

    @Test
    void whoComesBackTakesPartAgain() throws IOException {
        var round = files.round();
        PROGRAM.loads(round);
        var list = files.list();
        files.removeLines("dormagen.csv", "katharina.suessmilch", "renate.fuenfzig");
        PROGRAM.loads(round);

        files.list(list);

        assertThat(PROGRAM.loads(round))
                .containsExactlyInAnyOrder(
                        "new: Katharina Süßmilch as mentee again",
                        "new: Renate Fünfzig as mentor again",
                        "new: tandem 9");
    }

    @Test
    void aChangedRoundFileMovesWhatIsAhead() throws IOException {
        var round = files.round();
        PROGRAM.loads(round);

        files.replace("dormagen.yaml", "  - 2026-12-24\n", "  - 2026-12-24\n  - 2026-07-01 # Betriebsausflug\n");
        files.replace("dormagen.yaml", "seat: equality-officer", "seat: personalrat");
        files.replace("dormagen.yaml", "place: Stadtbibliothek", "place: Stadtarchiv");

        assertThat(PROGRAM.loads(round))
                .containsExactlyInAnyOrder(
                        "changed: round Durchgang 2026/27",
                        "changed: Nermin Aydoğan as coordinator",
                        "changed: event Netzwerktreffen im Herbst");
        assertThat(PROGRAM.counts("""
                SELECT DISTINCT due_at::text, 1 FROM planned_message
                WHERE period = '2026-07-01' AND message = 'monthly-reminder'""")).containsOnly(entry(PROGRAM.utc("2026-07-02 07:00"), 1L));
    }

    @Test
    void aRoomOfTheCoordinatorsIsStoredWithTheRoundAndTakenAwayWithItsLine() throws IOException {
        var round = files.round();
        PROGRAM.loads(round);

        files.replace("dormagen.yaml", "# chat-room: ", "chat-room: ");
        assertThat(PROGRAM.loads(round)).containsExactly("changed: round Durchgang 2026/27");
        assertThat(PROGRAM.counts("SELECT chat_room, count(*) FROM round GROUP BY chat_room"))
                .containsOnly(entry("!abc:example.org", 1L));

        files.replace("dormagen.yaml", "chat-room: ", "# chat-room: ");
        assertThat(PROGRAM.loads(round)).containsExactly("changed: round Durchgang 2026/27");
        assertThat(PROGRAM.counts("SELECT chat_room, count(*) FROM round GROUP BY chat_room"))
                .containsOnly(entry("", 1L));
    }
}
