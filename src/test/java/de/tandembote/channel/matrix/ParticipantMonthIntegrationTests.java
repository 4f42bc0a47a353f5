package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.matrix.Participant.Heard;
import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first weeks of a tandem, one step after the other: Anna, whose Matrix ID stands in the list, sees the bot by a chat
 * program that is not ours; Sabine, whose Matrix ID is nobody's, writes and reads mails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ParticipantMonthIntegrationTests {

    private MailSystem mail;
    private Installation bot;
    private String account;
    private Participant anna;
    private String sabine;
    private String answer = "";

    @BeforeAll
    void begin(@TempDir Path folder) throws IOException {
        Participant.require();
        Synapse.start();
        account = Synapse.newUser("bot");
        var hers = Synapse.newUser("anna");
        mail = new MailSystem();
        bot = Installation.byHand(
                TestDatabase.create().url(),
                mail,
                new SettableClock(Instant.parse("2026-02-13T08:00:00Z")),
                List.of(
                        "--tandembote.matrix.homeserver=" + Synapse.ADDRESS,
                        "--tandembote.matrix.user=" + account,
                        "--tandembote.matrix.password=secret",
                        "--tandembote.matrix.watch=false"));
        bot.get(RoundImport.class).load(dormagen(folder, hers));
        sabine = bot.addressOf(1, "mentor");
        anna = new Participant(hers);
    }

    @AfterAll
    void end() {
        if (anna != null) {
            anna.close();
        }
        if (bot != null) {
            bot.close();
            mail.close();
        }
    }

    @Test
    @Order(1)
    @DisplayName("whoever has a Matrix ID in the list is invited by the bot, and reads there what was said before")
    void isInvited() {
        bot.passesTo(Instant.parse("2026-02-17T09:00:00Z"));

        assertThat(anna.comesIn()).isEqualTo(account);
        bot.settle();

        assertThat(anna.hears(2))
                .allSatisfy(message -> assertThat(message.type()).isEqualTo("m.notice"))
                .extracting(Heard::text)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains("dabei sind", "HILFE", "STOP"),
                        text -> assertThat(text).contains("Auftakt"));
        assertThat(bot.count("matrix_room WHERE state = 'OPEN'")).isOne();
        assertThat(mail.mailsOf(bot.addressOf(1, "mentee"))).isEmpty();
        assertThat(mail.mailsOf(sabine)).isNotEmpty();

        // Whoever never answers in the chat would get mails again.
        anna.says("Zum Auftakt kann ich leider nicht kommen.");
        bot.settle();
        assertThat(anna.hears().text()).contains("Absage notiert", "Auftakt");
    }

    @Test
    @Order(2)
    @DisplayName("the reminder of the month comes to the chat, and an answer in words is noted")
    void answersTheReminder() {
        bot.passesTo(Instant.parse("2026-03-02T09:00:00Z"));
        var reminder = anna.hears();
        assertThat(reminder.text()).contains("Sabine", "getroffen");

        answer = anna.replies(reminder, "Ja, wir haben uns am 27. Februar 90 Minuten getroffen.");
        bot.settle();

        assertThat(anna.hears().text()).contains("Treffen notiert", "27. Februar", "(90 Minuten)");
        assertThat(session()).isEqualTo("2026-02-27 90");
    }

    @Test
    @Order(3)
    @DisplayName("an edit of the answer corrects what was noted")
    void corrects() {
        anna.edits(answer, "Ja, wir haben uns am 27. Februar 60 Minuten getroffen.");
        bot.settle();

        assertThat(anna.hears().text()).contains("Treffen notiert", "27. Februar", "(1 Stunde)");
        assertThat(session()).isEqualTo("2026-02-27 60");
    }

    @Test
    @Order(4)
    @DisplayName("what the other one proposes by mail is asked in the chat, and a thumb up confirms it to both")
    void confirms() {
        var last = mail.mailsOf(sabine).getLast();
        mail.receives(Letter.answering(last, sabine, "Treffen wir uns am 26. März um 15 Uhr im Rathaus?")
                .bytes());
        bot.settle();
        var proposal = anna.hears();
        assertThat(proposal.text()).contains("26. März, um 15 Uhr", "Passt Ihnen das?");
        assertThat(meeting()).isEqualTo("PROPOSED");

        anna.reacts(proposal, "👍");
        bot.settle();

        assertThat(meeting()).isEqualTo("CONFIRMED");
        assertThat(anna.hears().text()).contains("26. März");
        assertThat(MailSystem.textOf(mail.mailsOf(sabine).getLast())).contains("26. März");
    }

    @Test
    @Order(5)
    @DisplayName("the invitation to a workshop comes to the chat, and a reply in words accepts it")
    void accepts() {
        bot.passesTo(Instant.parse("2026-03-19T10:00:00Z"));
        var invitation = anna.hears();
        assertThat(invitation.text()).contains("Meine Stärken, meine Ziele", "Volkshochschule");

        anna.replies(invitation, "Ich komme gern!");
        bot.settle();

        assertThat(anna.hears().text()).contains("Zusage notiert", "Meine Stärken, meine Ziele");
        assertThat(workshop()).isEqualTo("ACCEPTED SEAT");
    }

    @Test
    @Order(6)
    @DisplayName("help comes in at most eight lines")
    void asksForHelp() {
        anna.says("Hilfe");
        bot.settle();

        var help = anna.hears().text();
        assertThat(help).contains("STOP");
        assertThat(help.lines()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    @Order(7)
    @DisplayName("whoever says stop hears that it was understood, and of the next month nothing")
    void stops() {
        anna.says("Stopp");
        bot.settle();
        assertThat(anna.hears().text()).contains("schreibe ich Ihnen nicht mehr von mir aus");
        assertThat(optOuts()).isEqualTo(2);

        var mails = mail.mailsOf(sabine).size();
        bot.passesTo(Instant.parse("2026-04-20T09:00:00Z"));
        // One question more shows that nothing came before its answer.
        anna.says("Hilfe");
        bot.settle();

        assertThat(anna.hears().text()).contains("STOP");
        assertThat(mail.mailsOf(sabine)).hasSizeGreaterThan(mails);
        assertThat(mail.mailsOf(bot.addressOf(1, "mentee"))).isEmpty();
    }

    private static Path dormagen(Path folder, String annasAccount) throws IOException {
        var calendars = Path.of("calendars");
        var list = Files.readString(calendars.resolve("dormagen.csv"));
        Files.writeString(folder.resolve("dormagen.csv"), list.replace("@anna:example.org", annasAccount));
        return Files.copy(calendars.resolve("dormagen.yaml"), folder.resolve("dormagen.yaml"));
    }

    private String session() {
        return one(
                "SELECT held_on || ' ' || minutes FROM session JOIN tandem ON tandem.id = tandem_id WHERE label = '1'");
    }

    private String meeting() {
        return one("SELECT meeting.state FROM meeting JOIN tandem ON tandem.id = tandem_id WHERE label = '1'");
    }

    private String workshop() {
        return one("""
                SELECT status || ' ' || seat FROM invitation
                JOIN gathering ON gathering.id = gathering_id JOIN person ON person.id = person_id
                WHERE uid = 'dormagen-2026-workshop-1' AND first_name = 'Anna'""");
    }

    private long optOuts() {
        return bot.count("opt_out JOIN person ON person.id = person_id WHERE first_name = 'Anna'");
    }

    private String one(String query) {
        return bot.database().sql(query).query(String.class).single();
    }
}
