package de.tandembote.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.broadcast.BroadcastState;
import de.tandembote.broadcast.CircularCourse;
import de.tandembote.broadcast.Circulars;
import de.tandembote.broadcast.Draft;
import de.tandembote.broadcast.Reach;
import de.tandembote.broadcast.Segment;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.script.Language;
import de.tandembote.setup.RoundImport;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The round of Osnabrück from its information campaign on: to whom it goes, how it ends, and what is left of the list. */
class InformationOfOsnabrueckIntegrationTests {

    private static final String LIST = "osnabrueck-adressen.csv";
    private static final String AMIRA = "amira.haddad@example.org";
    private static final String SELIN = "selin.kilic@example.org";
    private static final String CANAN = "canan.aksoy@example.org";
    private static final String ULF = "ulf.niehueser@example.org";
    private static final String RANIA = "rania.khalil@example.org";
    private static final String BEATE = "beate.kuhlenhoelter@example.org";
    private static final String WENCKE = "wencke.hagedorn-suess@example.org";
    private static final Segment ALL = new Segment.OnAddressList();

    @TempDir
    private Path folder;

    private CopiedRound file;
    private RunningRound round;

    /** Amira's and Selin's tandems are matched later. */
    @BeforeEach
    void beforeTheRound() {
        file = CopiedRound.of("osnabrueck", folder).listWithout("osnabrueck.csv", ",T1,", ",T3,");
        round = new RunningRound("2026-06-01 08:00", file, List.of());
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
        informs("Runde 3 beginnt bald");
        comes(Letter.answering(mail(CANAN), CANAN, "Bitte keine Informationen mehr."));
        comes(Letter.answering(mail(RANIA), RANIA, "Geht das auch mit einer halben Stelle?"));
        presses(oneClick(ULF));
        assertThat(imported()).isEmpty();
        assertThat(reach().recipients()).isEqualTo(38);
        file.isAsAtFirst();
        assertThat(imported()).contains("new: Amira Haddad as mentee", "new: Selin Kiliç as mentee");
        round.passesTo("2026-08-20 09:00");
        informs("Noch zwei Wochen");

        assertThat(mails(CANAN)).hasSize(1);
        assertThat(mails(BEATE)).hasSize(2);
        var list = addresses();
        round.passesTo("2026-08-31 23:59");
        assertThat(reach().recipients()).isEqualTo(38);
        round.passesTo("2026-09-01 00:00");

        assertThat(reach()).isEqualTo(new Reach(0, 0, 0));
        assertThat(round.database()
                        .sql("SELECT addresses || ' ' || declined FROM closed_list")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("40 2");
        assertThat(count("person WHERE erased_at IS NOT NULL")).isEqualTo(38);
        assertThat(count("declined_address")).isZero();
        assertThat(list).hasSize(40);
        var dump = dump();
        lines().filter(line -> !line.contains(AMIRA) && !line.contains(SELIN))
                .flatMap(InformationOfOsnabrueckIntegrationTests::tracesOf)
                .forEach(trace -> assertThat(dump).noneMatch(row -> row.contains(trace) || row.contains(hex(trace))));
        assertThat(count("person WHERE email IN ('" + AMIRA + "', '" + SELIN + "') AND erased_at IS NULL"))
                .isEqualTo(2);

        assertThat(imported())
                .containsExactly(
                        "note: " + LIST
                                + " is not read any more, since the round has begun; its addresses are erased here, so delete it");
        round.passesTo("2026-09-10 11:00");
        assertThat(count("outbox_message WHERE message = 'survey-invitation' AND state = 'SENT'"))
                .isEqualTo(16);
        assertThat(mails(BEATE)).hasSize(2);
    }

    @Test
    @DisplayName("BR-1 The number shown is the number of messages: each address of the list has one, and nobody else")
    void br1EachHasOne() {
        assertThat(reach()).isEqualTo(new Reach(40, 0, 0));

        var circular = informs("Runde 3 beginnt bald");

        assertThat(count("outbox_message WHERE mailing = '" + circular + "' AND state = 'SENT'"))
                .isEqualTo(40);
        assertThat(addresses()).allSatisfy(address -> assertThat(mails(address)).hasSize(1));
    }

    @Test
    @DisplayName(
            "It greets by name where the list has one, says why it comes and until when, and links to nothing but its end")
    void saysWhyItComes() {
        informs("Runde 3 beginnt bald");

        assertThat(MailSystem.textOf(mail(ULF)))
                .contains("Hallo Ulf,", "weil deine Adresse auf der Liste", "spätestens am Dienstag, 1. September 2026")
                .contains(WENCKE, "/p/abmelden/")
                .doesNotContain("/p/nachrichten/");
        assertThat(MailSystem.textOf(mail(BEATE))).startsWith("Guten Tag,");
    }

    @Test
    @DisplayName(
            "BR-7 List-Unsubscribe on all of it; looking changes nothing, the call may come twice, and erases at once")
    void br7OneClick() {
        informs("Runde 3 beginnt bald");
        var person = round.person(ULF);
        var before = dump();

        assertThat(header(mail(ULF), "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(round.bot().gets(oneClick(ULF)).body())
                .contains("<h1>Keine Informationen mehr</h1>", "Informationen abbestellen");
        assertThat(dump()).isEqualTo(before);

        for (int call = 1; call <= 2; call++) {
            assertThat(presses(oneClick(ULF))).contains("Informationen sind abbestellt.", "aus der Liste gelöscht");
        }
        assertThat(round.bot().gets(oneClick(ULF)).body()).contains("Informationen sind abbestellt.");
        assertThat(count("person WHERE id = '" + person + "' AND erased_at IS NOT NULL AND last_name = ''"))
                .isEqualTo(1);
        assertThat(dump()).noneMatch(row -> row.contains(ULF) || row.contains("Niehüser") || row.contains("Hallo Ulf"));
        assertThat(count("link WHERE person_id = '" + person + "' AND revoked_at IS NULL"))
                .isZero();
    }

    @Test
    @DisplayName("BR-7 Looked at when sending: what waits for somebody who has left is not sent")
    void br7LookedAtWhenSending() {
        informs("Runde 3 beginnt bald");
        var circulars = round.bot().get(Circulars.class);
        var circular = writes("Noch etwas");
        circulars.sendNow(circular, 40);
        circulars.pause(circular);
        circulars.goOn(circular);
        round.bot().get(CircularCourse.class).writeAll();
        round.bot().posts(oneClick(ULF));

        assertThat(mails(ULF)).hasSize(1);
        assertThat(circulars.progress(circular).sent()).isEqualTo(39);
        assertThat(circulars.progress(circular).suppressed()).isEqualTo(1);
    }

    @Test
    @DisplayName("STOP in words erases at once, is told to nobody, and waits for nobody")
    void stopInWords() {
        informs("Runde 3 beginnt bald");
        var before = mails(WENCKE).size();
        comes(Letter.answering(mail(CANAN), CANAN, "STOP"));

        assertThat(count("person WHERE email = '" + CANAN + "'")).isZero();
        assertThat(count("inbox_message WHERE state <> 'DONE' OR raw IS NOT NULL OR sender <> ''"))
                .isZero();
        assertThat(mails(WENCKE)).hasSize(before);
        assertThat(mails(CANAN)).hasSize(1);
    }

    @Test
    @DisplayName("An answer goes to its author, with the address where there is no name; so does a question to the bot")
    void answersGoToTheAuthor() {
        informs("Runde 3 beginnt bald");
        comes(Letter.answering(mail(BEATE), BEATE, "Ist das für alle?"));
        comes(Letter.answering(mail(RANIA), RANIA, "Hilfe"));

        assertThat(mails(WENCKE)).extracting(mail -> header(mail, "Reply-To")).contains(BEATE, RANIA);
        assertThat(mails(WENCKE))
                .filteredOn(mail -> header(mail, "Reply-To").equals(BEATE))
                .allSatisfy(mail -> assertThat(MailSystem.textOf(mail)).contains(BEATE, "Ist das für alle?"));
    }

    @Test
    @DisplayName("BR-8 After a standstill over the first day it is erased once, and what still waited is not sent")
    void br8Standstill() {
        var circulars = round.bot().get(Circulars.class);
        var paused = writes("Angehalten");
        circulars.sendNow(paused, 40);
        round.bot().get(CircularCourse.class).writeAll();
        circulars.pause(paused);
        var late = writes("Zu spät");
        circulars.sendAt(late, LocalDateTime.parse("2026-08-31T23:00"));

        round.standsStillUntil("2026-09-03 10:00");

        assertThat(count("informed")).isZero();
        assertThat(count("person WHERE erased_at IS NOT NULL")).isEqualTo(40);
        assertThat(circulars.find(late).orElseThrow().state()).isEqualTo(BroadcastState.EXPIRED);
        circulars.goOn(paused);
        round.bot().settle();
        assertThat(circulars.progress(paused).suppressed()).isEqualTo(40);
        assertThat(mails(BEATE)).isEmpty();
    }

    @Test
    @DisplayName(
            "Who is taken off the list in the file is erased with the next import; who is added is told from then on")
    void theListChanges() {
        file.listWithout(LIST, ULF, RANIA);

        assertThat(imported()).containsExactly("no longer there: 2 addresses for information before the round");

        assertThat(count("person WHERE email = '" + ULF + "'")).isZero();
        file.isAsAtFirst();
        file.listWithout("osnabrueck.csv", ",T1,", ",T3,");
        assertThat(imported()).containsExactly("new: 2 addresses for information before the round");
        assertThat(reach().recipients()).isEqualTo(40);
    }

    private UUID writes(String subject) {
        return round.bot()
                .get(Circulars.class)
                .write(
                        round.id("SELECT id FROM round"),
                        round.person(WENCKE),
                        new Draft(Language.DE, subject, "am {{begin}} geht es los. {Machen Sie|Mach} mit!", ALL, null))
                .id();
    }

    private UUID informs(String subject) {
        var circular = writes(subject);
        round.bot().get(Circulars.class).sendNow(circular, reach().recipients());
        round.bot().settle();
        return circular;
    }

    private Reach reach() {
        return round.bot().get(Circulars.class).reach(round.id("SELECT id FROM round"), ALL);
    }

    private List<String> imported() {
        var changes = round.bot().get(RoundImport.class).load(file.path());
        round.bot().settle();
        return changes;
    }

    private void comes(Letter letter) {
        round.sends(letter.bytes());
    }

    private String presses(String page) {
        var call = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"));
        var answer = round.bot().send(page, call);
        assertThat(answer.statusCode()).isEqualTo(200);
        round.bot().settle();
        return answer.body();
    }

    private String oneClick(String address) {
        var header = header(mail(address), "List-Unsubscribe");
        return header.substring(header.indexOf("/p/"), header.length() - 1);
    }

    private List<MimeMessage> mails(String address) {
        return round.mail().mailsOf(address);
    }

    private MimeMessage mail(String address) {
        return mails(address).getFirst();
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return String.join(
                    " and ",
                    Stream.ofNullable(mail.getHeader(name))
                            .flatMap(Arrays::stream)
                            .toList());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> addresses() {
        return lines().map(line -> line.split(";", -1)[0]).toList();
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(Path.of("calendars", LIST)).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By what somebody of the list would be known: the address, what stands before its @, the name and the greeting. */
    private static Stream<String> tracesOf(String line) {
        var cells = line.split(";", -1);
        var address = Stream.of(cells[0], cells[0].split("@", -1)[0]);
        var name = Stream.of(cells[3] + " " + cells[4], "Hallo " + cells[3] + ",");
        return cells[3].isEmpty() ? address : Stream.concat(address, name);
    }

    /** Every row of every table, with every column, as text. */
    private List<String> dump() {
        return texts("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1").stream()
                .flatMap(table -> texts("SELECT one::text FROM " + table + " one ORDER BY 1").stream())
                .toList();
    }

    private long count(String fromWhere) {
        return round.bot().count(fromWhere);
    }

    private List<String> texts(String sql) {
        return round.database().sql(sql).query((row, _) -> row.getString(1)).list();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
