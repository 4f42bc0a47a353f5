package de.tandembote.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.broadcast.Circulars;
import de.tandembote.broadcast.Draft;
import de.tandembote.broadcast.Reach;
import de.tandembote.broadcast.Segment;
import de.tandembote.faults.Letter;
import de.tandembote.script.Language;
import de.tandembote.setup.RoundImport;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The round of Osnabrück before it begins: those on a list of addresses are informed of it. */
final class InformedRound {

    static final String LIST = "osnabrueck-adressen.csv";
    static final String AMIRA = "amira.haddad@example.org";
    static final String SELIN = "selin.kilic@example.org";
    static final String CANAN = "canan.aksoy@example.org";
    static final String ULF = "ulf.niehueser@example.org";
    static final String RANIA = "rania.khalil@example.org";
    static final String BEATE = "beate.kuhlenhoelter@example.org";
    static final String WENCKE = "wencke.hagedorn-suess@example.org";
    private static final Segment ALL = new Segment.OnAddressList();

    private final CopiedRound file;
    private final RunningRound round;

    /** Amira's and Selin's tandems are matched later. */
    InformedRound(Path folder) {
        file = CopiedRound.of("osnabrueck", folder).listWithout("osnabrueck.csv", ",T1,", ",T3,");
        round = new RunningRound("2026-06-01 08:00", file, List.of());
    }

    CopiedRound file() {
        return file;
    }

    RunningRound round() {
        return round;
    }

    UUID writes(String subject) {
        return round.bot()
                .get(Circulars.class)
                .write(
                        round.id("SELECT id FROM round"),
                        round.person(WENCKE),
                        new Draft(Language.DE, subject, "am {{begin}} geht es los. {Machen Sie|Mach} mit!", ALL, null))
                .id();
    }

    UUID informs(String subject) {
        var circular = writes(subject);
        round.bot().get(Circulars.class).sendNow(circular, reach().recipients());
        round.bot().settle();
        return circular;
    }

    Reach reach() {
        return round.bot().get(Circulars.class).reach(round.id("SELECT id FROM round"), ALL);
    }

    List<String> imported() {
        var changes = round.bot().get(RoundImport.class).load(file.path());
        round.bot().settle();
        return changes;
    }

    void comes(Letter letter) {
        round.sends(letter.bytes());
    }

    String presses(String page) {
        var call = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"));
        var answer = round.bot().send(page, call);
        assertThat(answer.statusCode()).isEqualTo(200);
        round.bot().settle();
        return answer.body();
    }

    String oneClick(String address) {
        var header = header(mail(address), "List-Unsubscribe");
        return header.substring(header.indexOf("/p/"), header.length() - 1);
    }

    List<MimeMessage> mails(String address) {
        return round.mail().mailsOf(address);
    }

    MimeMessage mail(String address) {
        return mails(address).getFirst();
    }

    static String header(MimeMessage mail, String name) {
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

    static List<String> addresses() {
        return lines().map(line -> line.split(";", -1)[0]).toList();
    }

    static Stream<String> lines() {
        try {
            return Files.readAllLines(Path.of("calendars", LIST)).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every row of every table, with every column, as text. */
    List<String> dump() {
        return texts("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1").stream()
                .flatMap(table -> texts("SELECT one::text FROM " + table + " one ORDER BY 1").stream())
                .toList();
    }

    long count(String fromWhere) {
        return round.bot().count(fromWhere);
    }

    private List<String> texts(String sql) {
        return round.database().sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
