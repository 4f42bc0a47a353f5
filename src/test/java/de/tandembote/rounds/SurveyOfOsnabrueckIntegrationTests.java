package de.tandembote.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Headers;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.Revision;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.inbox.ReplyReceived;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The survey after the opening, through the whole program: what a dump and the log tell of who said what. */
@ExtendWith(OutputCaptureExtension.class)
class SurveyOfOsnabrueckIntegrationTests {

    private static final List<String> WISHES = List.of(
            "Apfelbaum",
            "Birkenhain",
            "Dachgarten",
            "Eichenwald",
            "Fliederweg",
            "Ginsterheide",
            "Haselstrauch",
            "Immergrün",
            "Jasminduft",
            "Kornblume");

    private static final Pattern PAGE = Pattern.compile("/p/umfrage/([a-z2-7]{32})/([a-z2-7]{32})");

    @TempDir
    private Path folder;

    private RunningRound round;
    private List<String> people;

    @BeforeEach
    void theOpeningIsOver() {
        round = new RunningRound("osnabrueck", "2026-08-31 08:00", folder);
        round.passesTo("2026-09-10 11:00");
        people = texts("""
                SELECT email FROM outbox_message JOIN person ON person.id = recipient_id
                WHERE message = 'survey-invitation' ORDER BY email""");
    }

    @AfterEach
    void stop() {
        round.close();
    }

    @Test
    @DisplayName(
            "ten answers by mail in known order: no row of any table, no mail and no line of the log tells whose is which")
    void nothingTellsWhoseAnswerIsWhose(CapturedOutput log) {
        assertThat(people).hasSize(16);
        var keys = new ArrayList<String>();
        for (int i = 0; i < WISHES.size(); i++) {
            var address = people.get(i);
            keys.add(keyIn(invitation(address)));
            answers(address, "1: %d, 2: %d, 3: %s".formatted(i % 5 + 1, 5 - i % 5, WISHES.get(i)));
        }

        assertThat(count("survey_recipient WHERE answered")).isEqualTo(10);
        assertThat(count("outbox_message WHERE message = 'survey-thanks' AND state = 'SENT'"))
                .isEqualTo(10);
        for (var row : dump()) {
            for (var wish : WISHES) {
                if (row.text().contains(wish) || row.text().contains(hex(wish))) {
                    assertThat(row.table()).isEqualTo("survey_ballot");
                    assertThat(row.text()).doesNotContain(people).doesNotContain(ids());
                }
            }
            assertThat(keys)
                    .noneMatch(key -> row.text().contains(key) || row.text().contains(hex(key)));
        }
        assertThat(count("inbox_message WHERE question_id IS NOT NULL")).isEqualTo(10);
        assertThat(count("inbox_message WHERE raw IS NOT NULL")).isZero();
        assertThat(texts("SELECT DISTINCT xmin::text FROM survey_ballot")).hasSize(1);
        assertThat(texts("SELECT DISTINCT xmin::text FROM survey_recipient")).hasSize(1);
        assertThat(count("question WHERE understood <> ''")).isZero();
        for (var address : people) {
            assertThat(round.mail().mailsOf(address))
                    .extracting(MailSystem::textOf)
                    .noneMatch(text -> WISHES.stream().anyMatch(text::contains));
        }
        assertThat(log.getAll()).doesNotContain(WISHES).doesNotContain(people).doesNotContain(keys);
    }

    @Test
    @DisplayName("who has not answered after half of the time is reminded once, and nobody else")
    void remindsOnce() {
        answers(people.getFirst(), "1: 4");

        round.passesTo("2026-10-10 11:00");

        assertThat(texts("SELECT message || ' ' || count(*) FROM outbox_message WHERE message LIKE 'survey%'"
                        + " GROUP BY message ORDER BY 1"))
                .containsExactly("survey-invitation 16", "survey-reminder 15", "survey-thanks 1");
    }

    @Test
    @DisplayName("the link of each message ends with what is drawn by lot for it, the same in all its parts")
    void drawsTheKeyOfEachPage() {
        var one = keyIn(invitation(people.get(0)));
        var other = keyIn(invitation(people.get(1)));

        assertThat(one).isNotEqualTo(other);
        assertThat(texts("SELECT plain || html || chat FROM outbox_message WHERE message = 'survey-invitation'"))
                .allMatch(text -> text.contains("/drawn-by-lot"));
    }

    @Test
    @DisplayName("an answer from another address is thrown away unread; its owner learns where to answer")
    void nobodyReadsAnAnswerInDoubt() {
        var anna = people.getFirst();
        round.sends(Letter.answering(invitation(anna), "privat@example.net", "1: 2, 3: Apfelbaum")
                .bytes());

        assertThat(count("inbox_message WHERE state IN ('REVIEW', 'PARKED') OR raw IS NOT NULL"))
                .isZero();
        assertThat(count("survey_ballot")).isZero();
        assertThat(texts("SELECT email FROM outbox_message JOIN person ON person.id = recipient_id"
                        + " WHERE message = 'survey-again'"))
                .containsExactly(anna);
        assertThat(dump()).noneMatch(row -> row.text().contains("Apfelbaum"));
    }

    @Test
    @DisplayName("what a program answers to a survey is not kept: it may quote the person's own page")
    void keepsNothingOfAProgramsAnswer() {
        var mail = invitation(people.getFirst());
        round.sends(Letter.answering(mail, people.getFirst(), "Ich bin im Urlaub.\n\n> " + MailSystem.textOf(mail))
                .bytes("Auto-Submitted: auto-replied\n"));

        assertThat(texts("SELECT kind FROM inbox_message")).containsExactly("auto_reply");
        assertThat(count("inbox_message WHERE raw IS NOT NULL")).isZero();
    }

    @Test
    @DisplayName("an answer that was taken can be neither edited nor taken back in chat, and the edit is thrown away")
    void isFinalInChat() {
        var anna = round.person(people.getFirst());
        answers(people.getFirst(), "1: 4, 3: Apfelbaum");
        var answered = texts("SELECT fingerprint FROM inbox_message").getFirst();
        database("UPDATE inbox_message SET channel = 'MATRIX'");

        changes(anna, answered, false, "1: 1, 3: Birkenhain");
        changes(anna, answered, true, "");

        assertThat(count("outbox_message WHERE message = 'survey-final'")).isEqualTo(2);
        assertThat(texts("SELECT answers ->> 'informed' FROM survey_ballot")).containsExactly("[\"4\"]");
        assertThat(count("inbox_message WHERE raw IS NOT NULL")).isZero();
    }

    private void changes(UUID person, String message, boolean withdrawn, String words) {
        var row = UUID.randomUUID();
        round.database()
                .sql("INSERT INTO inbox_message (id, channel, fingerprint, sender, raw, received_at, state)"
                        + " VALUES (?, 'MATRIX', ?, '', ?, now(), 'WORKING')")
                .params(row, row.toString(), words.getBytes(StandardCharsets.UTF_8))
                .update();
        var edit = new IncomingMessage(
                        ChannelKind.MATRIX,
                        "$" + row,
                        new Address(ChannelKind.MATRIX, "@somebody:example.org"),
                        Headers.none(),
                        List.of(),
                        List.of(),
                        "",
                        words,
                        null,
                        List.of())
                .revising(new Revision(message, withdrawn));
        round.bot().tells(new ReplyReceived(row, person, null, null, words, edit, round.now()));
        round.bot().settle();
    }

    private void answers(String address, String words) {
        round.sends(Letter.answering(invitation(address), address, words).bytes());
    }

    private MimeMessage invitation(String address) {
        return round.mail().mailsOf(address).stream()
                .filter(mail -> PAGE.matcher(MailSystem.textOf(mail)).find())
                .findFirst()
                .orElseThrow();
    }

    private static String keyIn(MimeMessage mail) {
        var page = PAGE.matcher(MailSystem.textOf(mail));
        assertThat(page.find()).isTrue();
        return page.group(2);
    }

    private record Row(String table, String text) {}

    /** Every column of every row of every table, as text. */
    private List<Row> dump() {
        return texts("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").stream()
                .flatMap(table -> texts("SELECT one::text FROM " + table + " one").stream()
                        .map(text -> new Row(table, text)))
                .toList();
    }

    private List<String> ids() {
        return texts("SELECT id::text FROM person");
    }

    private long count(String fromWhere) {
        return round.bot().count(fromWhere);
    }

    private void database(String sql) {
        round.database().sql(sql).update();
    }

    private List<String> texts(String sql) {
        return round.database().sql(sql).query((row, _) -> row.getString(1)).list();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
