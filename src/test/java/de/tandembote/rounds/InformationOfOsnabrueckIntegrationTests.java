package de.tandembote.rounds;

import static de.tandembote.rounds.InformedRound.AMIRA;
import static de.tandembote.rounds.InformedRound.BEATE;
import static de.tandembote.rounds.InformedRound.CANAN;
import static de.tandembote.rounds.InformedRound.LIST;
import static de.tandembote.rounds.InformedRound.RANIA;
import static de.tandembote.rounds.InformedRound.SELIN;
import static de.tandembote.rounds.InformedRound.ULF;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.broadcast.BroadcastState;
import de.tandembote.broadcast.CircularCourse;
import de.tandembote.broadcast.Circulars;
import de.tandembote.broadcast.Reach;
import de.tandembote.faults.Letter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The round of Osnabrück from its information campaign on: to whom it goes, how it ends, and what is left of the list. */
class InformationOfOsnabrueckIntegrationTests {

    @TempDir
    private Path folder;

    private InformedRound information;
    private RunningRound round;

    @BeforeEach
    void beforeTheRound() {
        information = new InformedRound(folder);
        round = information.round();
    }

    @AfterEach
    void stop() {
        round.close();
    }

    @Test
    @DisplayName(
            "From the first information to the round: who leaves is gone at once, and on the first day all the others,"
                    + " but for those who take part; a dump of the database tells of none of them")
    void fromTheInformationToTheRound() {
        information.informs("Runde 3 beginnt bald");
        information.comes(Letter.answering(information.mail(CANAN), CANAN, "Bitte keine Informationen mehr."));
        information.comes(Letter.answering(information.mail(RANIA), RANIA, "Geht das auch mit einer halben Stelle?"));
        information.presses(information.oneClick(ULF));
        assertThat(information.imported()).isEmpty();
        assertThat(information.reach().recipients()).isEqualTo(38);
        information.file().isAsAtFirst();
        assertThat(information.imported()).contains("new: Amira Haddad as mentee", "new: Selin Kiliç as mentee");
        round.passesTo("2026-08-20 09:00");
        information.informs("Noch zwei Wochen");

        assertThat(information.mails(CANAN)).hasSize(1);
        assertThat(information.mails(BEATE)).hasSize(2);
        var list = InformedRound.addresses();
        round.passesTo("2026-08-31 23:59");
        assertThat(information.reach().recipients()).isEqualTo(38);
        round.passesTo("2026-09-01 00:00");

        assertThat(information.reach()).isEqualTo(new Reach(0, 0, 0));
        assertThat(round.database()
                        .sql("SELECT addresses || ' ' || declined FROM closed_list")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("40 2");
        assertThat(information.count("person WHERE erased_at IS NOT NULL")).isEqualTo(38);
        assertThat(information.count("declined_address")).isZero();
        assertThat(list).hasSize(40);
        var dump = information.dump();
        InformedRound.lines()
                .filter(line -> !line.contains(AMIRA) && !line.contains(SELIN))
                .flatMap(InformationOfOsnabrueckIntegrationTests::tracesOf)
                .forEach(trace -> assertThat(dump).noneMatch(row -> row.contains(trace) || row.contains(hex(trace))));
        assertThat(information.count("person WHERE email IN ('" + AMIRA + "', '" + SELIN + "') AND erased_at IS NULL"))
                .isEqualTo(2);

        assertThat(information.imported())
                .containsExactly(
                        "note: " + LIST
                                + " is not read any more, since the round has begun; its addresses are erased here, so delete it");
        round.passesTo("2026-09-10 11:00");
        assertThat(information.count("outbox_message WHERE message = 'survey-invitation' AND state = 'SENT'"))
                .isEqualTo(16);
        assertThat(information.mails(BEATE)).hasSize(2);
    }

    @Test
    @DisplayName("BR-1 The number shown is the number of messages: each address of the list has one, and nobody else")
    void br1EachHasOne() {
        assertThat(information.reach()).isEqualTo(new Reach(40, 0, 0));

        var circular = information.informs("Runde 3 beginnt bald");

        assertThat(information.count("outbox_message WHERE mailing = '" + circular + "' AND state = 'SENT'"))
                .isEqualTo(40);
        assertThat(InformedRound.addresses())
                .allSatisfy(address -> assertThat(information.mails(address)).hasSize(1));
    }

    @Test
    @DisplayName("BR-8 After a standstill over the first day it is erased once, and what still waited is not sent")
    void br8Standstill() {
        var circulars = round.bot().get(Circulars.class);
        var paused = information.writes("Angehalten");
        circulars.sendNow(paused, 40);
        round.bot().get(CircularCourse.class).writeAll();
        circulars.pause(paused);
        var late = information.writes("Zu spät");
        circulars.sendAt(late, LocalDateTime.parse("2026-08-31T23:00"));

        round.standsStillUntil("2026-09-03 10:00");

        assertThat(information.count("informed")).isZero();
        assertThat(information.count("person WHERE erased_at IS NOT NULL")).isEqualTo(40);
        assertThat(circulars.find(late).orElseThrow().state()).isEqualTo(BroadcastState.EXPIRED);
        circulars.goOn(paused);
        round.bot().settle();
        assertThat(circulars.progress(paused).suppressed()).isEqualTo(40);
        assertThat(information.mails(BEATE)).isEmpty();
    }

    @Test
    @DisplayName(
            "Who is taken off the list in the file is erased with the next import; who is added is told from then on")
    void theListChanges() {
        information.file().listWithout(LIST, ULF, RANIA);

        assertThat(information.imported())
                .containsExactly("no longer there: 2 addresses for information before the round");

        assertThat(information.count("person WHERE email = '" + ULF + "'")).isZero();
        information.file().isAsAtFirst();
        information.file().listWithout("osnabrueck.csv", ",T1,", ",T3,");
        assertThat(information.imported()).containsExactly("new: 2 addresses for information before the round");
        assertThat(information.reach().recipients()).isEqualTo(40);
    }

    /** By what somebody of the list would be known: the address, what stands before its @, the name and the greeting. */
    private static Stream<String> tracesOf(String line) {
        var cells = line.split(";", -1);
        var address = Stream.of(cells[0], cells[0].split("@", -1)[0]);
        var name = Stream.of(cells[3] + " " + cells[4], "Hallo " + cells[3] + ",");
        return cells[3].isEmpty() ? address : Stream.concat(address, name);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
