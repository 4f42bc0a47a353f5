package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.matrix.Participant.Heard;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.setup.RoundImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first weeks of a tandem, one step after the other: Anna, whose Matrix ID stands in the list, sees the bot by a chat
 * program that is not ours; Sabine, whose Matrix ID is nobody's, writes and reads mails.
 */
@EnabledIf(
        value = "de.tandembote.channel.matrix.Participant#mayStart",
        disabledReason = "no homeserver (TANDEMBOTE_SHARED) or no matrix-js-sdk (npm ci in src/test/participant)")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ParticipantMonthIntegrationTests {

    @AutoClose
    private ChatOffice office;

    @AutoClose
    private Participant anna;

    private String sabine;
    private String answer = "";

    @BeforeAll
    void begin(@TempDir Path folder) throws IOException {
        Participant.require();
        office = new ChatOffice();
        var hers = Synapse.newUser("anna");
        office.bot.get(RoundImport.class).load(dormagen(folder, hers));
        sabine = office.bot.addressOf(1, "mentor");
        anna = new Participant(hers);
    }

    @Test
    @Order(1)
    @DisplayName("whoever has a Matrix ID in the list is invited by the bot, and reads there what was said before")
    void isInvited() {
        office.bot.passesTo(Instant.parse("2026-02-17T09:00:00Z"));

        assertThat(anna.comesIn()).isEqualTo(office.account);
        office.bot.settle();

        assertThat(anna.hears(2))
                .allSatisfy(message -> assertThat(message.type()).isEqualTo("m.notice"))
                .extracting(Heard::text)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains("dabei sind", "HILFE", "STOP"),
                        text -> assertThat(text).contains("Auftakt"));
        assertThat(office.bot.count("matrix_room WHERE state = 'OPEN'")).isOne();
        assertThat(office.mail.mailsOf(office.bot.addressOf(1, "mentee"))).isEmpty();
        assertThat(office.mail.mailsOf(sabine)).isNotEmpty();

        // Whoever never answers in the chat would get mails again.
        anna.says("Zum Auftakt kann ich leider nicht kommen.");
        office.bot.settle();
        assertThat(anna.hears().text()).contains("Absage notiert", "Auftakt");
    }

    @Test
    @Order(2)
    @DisplayName("the reminder of the month comes to the chat, and an answer in words is noted")
    void answersTheReminder() {
        office.bot.passesTo(Instant.parse("2026-03-02T09:00:00Z"));
        var reminder = anna.hears();
        assertThat(reminder.text()).contains("Sabine", "getroffen");

        answer = anna.replies(reminder, "Ja, wir haben uns am 27. Februar 90 Minuten getroffen.");
        office.bot.settle();

        assertThat(anna.hears().text()).contains("Treffen notiert", "27. Februar", "(90 Minuten)");
        assertThat(office.session(1)).isEqualTo("2026-02-27 90");
    }

    @Test
    @Order(3)
    @DisplayName("an edit of the answer corrects what was noted")
    void corrects() {
        anna.edits(answer, "Ja, wir haben uns am 27. Februar 60 Minuten getroffen.");
        office.bot.settle();

        assertThat(anna.hears().text()).contains("Treffen notiert", "27. Februar", "(1 Stunde)");
        assertThat(office.session(1)).isEqualTo("2026-02-27 60");
    }

    @Test
    @Order(4)
    @DisplayName("what the other one proposes by mail is asked in the chat, and a thumb up confirms it to both")
    void confirms() {
        var last = office.mail.mailsOf(sabine).getLast();
        office.mail.receives(Letter.answering(last, sabine, "Treffen wir uns am 26. März um 15 Uhr im Rathaus?")
                .bytes());
        office.bot.settle();
        var proposal = anna.hears();
        assertThat(proposal.text()).contains("26. März, um 15 Uhr", "Passt Ihnen das?");
        assertThat(office.meetingState(1)).isEqualTo("PROPOSED");

        anna.reacts(proposal, "👍");
        office.bot.settle();

        assertThat(office.meetingState(1)).isEqualTo("CONFIRMED");
        assertThat(anna.hears().text()).contains("26. März");
        assertThat(MailSystem.textOf(office.mail.mailsOf(sabine).getLast())).contains("26. März");
    }

    @Test
    @Order(5)
    @DisplayName("the invitation to a workshop comes to the chat, and a reply in words accepts it")
    void accepts() {
        office.bot.passesTo(Instant.parse("2026-03-19T10:00:00Z"));
        var invitation = anna.hears();
        assertThat(invitation.text()).contains("Meine Stärken, meine Ziele", "Volkshochschule");

        anna.replies(invitation, "Ich komme gern!");
        office.bot.settle();

        assertThat(anna.hears().text()).contains("Zusage notiert", "Meine Stärken, meine Ziele");
        assertThat(workshop()).isEqualTo("ACCEPTED SEAT");
    }

    @Test
    @Order(6)
    @DisplayName("help comes in at most eight lines")
    void asksForHelp() {
        anna.says("Hilfe");
        office.bot.settle();

        var help = anna.hears().text();
        assertThat(help).contains("STOP");
        assertThat(help.lines()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    @Order(7)
    @DisplayName("whoever says stop hears that it was understood, and of the next month nothing")
    void stops() {
        anna.says("Stopp");
        office.bot.settle();
        assertThat(anna.hears().text()).contains("schreibe ich Ihnen nicht mehr von mir aus");
        assertThat(optOuts()).isEqualTo(6);

        var mails = office.mail.mailsOf(sabine).size();
        office.bot.passesTo(Instant.parse("2026-04-20T09:00:00Z"));
        // One question more shows that nothing came before its answer.
        anna.says("Hilfe");
        office.bot.settle();

        assertThat(anna.hears().text()).contains("STOP");
        assertThat(office.mail.mailsOf(sabine)).hasSizeGreaterThan(mails);
        assertThat(office.mail.mailsOf(office.bot.addressOf(1, "mentee"))).isEmpty();
    }

    private static Path dormagen(Path folder, String annasAccount) throws IOException {
        var calendars = Path.of("calendars");
        var list = Files.readString(calendars.resolve("dormagen.csv"));
        Files.writeString(folder.resolve("dormagen.csv"), list.replace("@anna:example.org", annasAccount));
        return Files.copy(calendars.resolve("dormagen.yaml"), folder.resolve("dormagen.yaml"));
    }

    private String workshop() {
        return office.bot.database().sql("""
                SELECT status || ' ' || seat FROM invitation
                JOIN gathering ON gathering.id = gathering_id JOIN person ON person.id = person_id
                WHERE uid = 'dormagen-2026-workshop-1' AND first_name = 'Anna'""").query(String.class).single();
    }

    private long optOuts() {
        return office.bot.count("opt_out JOIN person ON person.id = person_id WHERE first_name = 'Anna'");
    }
}
