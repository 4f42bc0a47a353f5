package de.tandembote.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Letter;
import de.tandembote.inbox.Reviews;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An invitation goes out by SMTP, is found in the mailbox of whoever is invited, is answered as calendar programs do, comes
 * back by SMTP and IMAP, and counts. The workshop is at nine o'clock on 16 April 2026; each test has people of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvitationRoundTripIntegrationTests {

    private static final String WORKSHOP = "dormagen-2026-workshop-1";
    private static final String BOT = "bot@example.org";

    private RunningRound round;

    @BeforeAll
    void begin(@TempDir Path folder) {
        round = new RunningRound("dormagen", "2026-02-13 09:00", folder);
        round.passesTo("2026-03-20 10:00");
    }

    @AfterAll
    void end() {
        round.close();
    }

    @ParameterizedTest
    @DisplayName("IM-4 the answers of the four programs count, over real mail")
    @CsvSource({
        "outlook, ACCEPTED, ACCEPTED SEAT",
        "outlook, DECLINED, DECLINED NONE",
        "outlook, TENTATIVE, TENTATIVE NONE",
        "google, ACCEPTED, ACCEPTED SEAT",
        "google, DECLINED, DECLINED NONE",
        "google, TENTATIVE, TENTATIVE NONE",
        "apple, ACCEPTED, ACCEPTED SEAT",
        "apple, DECLINED, DECLINED NONE",
        "apple, TENTATIVE, TENTATIVE NONE",
        "thunderbird, ACCEPTED, ACCEPTED SEAT",
        "thunderbird, DECLINED, DECLINED NONE",
        "thunderbird, TENTATIVE, TENTATIVE NONE",
    })
    void programsAnswer(String program, String status, String expected) {
        var anna = round.bot().addressOf(1, "mentee");

        round.sends(answer(round.latest(anna, WORKSHOP), program, status, anna));

        assertThat(round.answer(anna, WORKSHOP)).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("IM-4 Outlook's answer names no organizer at times: it counts all the same")
    @CsvSource({"ACCEPTED, ACCEPTED SEAT", "DECLINED, DECLINED NONE"})
    void withoutOrganizer(String status, String expected) {
        var leyla = round.bot().addressOf(2, "mentee");

        round.sends(answer(round.latest(leyla, WORKSHOP), "outlook", status, leyla, "--no-organizer"));

        assertThat(round.answer(leyla, WORKSHOP)).isEqualTo(expected);
    }

    @Test
    @DisplayName("IM-5 an alias in From counts where the invited address answers by it, in whatever case")
    void anAlias() {
        var mareike = round.bot().addressOf(3, "mentee");
        var invitation = round.invitation(mareike, WORKSHOP);

        round.comes(Button.in(invitation).from("m.stoever@mail.example.org").by(mareike.toUpperCase(Locale.ROOT)));

        assertThat(round.answer(mareike, WORKSHOP)).isEqualTo("ACCEPTED SEAT");
    }

    @Test
    @DisplayName("IM-5 an answer of the person to the bot's plain address counts")
    void thePlainAddress() {
        var kim = round.bot().addressOf(4, "mentee");

        round.comes(Button.in(round.invitation(kim, WORKSHOP)).to(BOT).says("TENTATIVE"));

        assertThat(round.answer(kim, WORKSHOP)).isEqualTo("TENTATIVE NONE");
    }

    @Test
    @DisplayName("IM-5 a stranger who answers a forwarded invitation gets no seat: a person looks at it")
    void aStranger() {
        var olivia = round.bot().addressOf(5, "mentee");
        var button = Button.in(round.invitation(olivia, WORKSHOP)).from("stranger@example.com");
        var waiting = waiting();

        round.comes(button.by("stranger@example.com"));
        round.comes(button.by("stranger@example.com").to(BOT));
        round.comes(button.to(BOT));

        assertThat(round.answer(olivia, WORKSHOP)).isEqualTo("NEEDS_ACTION NONE");
        assertThat(waiting()).isEqualTo(waiting + 3);
    }

    @Test
    @DisplayName(
            "IM-5 another participant who answers a forwarded invitation answers neither for herself nor for others")
    void anotherParticipant() {
        var jana = round.bot().addressOf(6, "mentee");
        var sophie = round.bot().addressOf(7, "mentee");
        var mentor = round.bot().addressOf(6, "mentor");
        var button = Button.in(round.invitation(jana, WORKSHOP));
        var before = round.answer(sophie, WORKSHOP);
        var waiting = waiting();

        round.comes(button.from(sophie).by(sophie));
        round.comes(button.from(mentor).by(mentor).to(BOT));

        assertThat(round.answer(jana, WORKSHOP)).isEqualTo("NEEDS_ACTION NONE");
        assertThat(round.answer(sophie, WORKSHOP)).isEqualTo(before);
        assertThat(round.answer(mentor, WORKSHOP)).isEqualTo("not invited");
        assertThat(waiting()).isEqualTo(waiting + 2);
    }

    @Test
    @DisplayName(
            "IM-5 Google's answer that fails DMARC counts if it came to the person's own address, else a person looks")
    void googleFailsDmarc() {
        var dilara = round.bot().addressOf(8, "mentee");
        var failed = Button.in(round.invitation(dilara, WORKSHOP))
                .withHeader("Authentication-Results: mx.example.org; dmarc=fail header.from=example.org");
        var waiting = waiting();

        round.comes(failed.to(BOT));
        assertThat(round.answer(dilara, WORKSHOP)).isEqualTo("NEEDS_ACTION NONE");
        assertThat(waiting()).isEqualTo(waiting + 1);

        round.comes(failed);
        assertThat(round.answer(dilara, WORKSHOP)).isEqualTo("ACCEPTED SEAT");
    }

    @Test
    @DisplayName(
            "IM-8 another time for an event waits for a coordinator; settled, its proposer's calendar hears that it stays")
    void counterOfAnEvent() {
        var katharina = round.bot().addressOf(9, "mentee");

        round.sends(answer(
                round.latest(katharina, WORKSHOP),
                "outlook",
                "COUNTER",
                katharina,
                "--start",
                "2026-04-17T09:00",
                "--end",
                "2026-04-17T16:00"));
        assertThat(round.answer(katharina, WORKSHOP)).isEqualTo("NEEDS_ACTION NONE");
        var proposal = round.bot().get(Reviews.class).all().getLast();
        assertThat(proposal.reason()).contains("another time");

        round.bot().get(Reviews.class).settle(proposal.id(), null);
        round.bot().settle();
        var told = CalendarMail.of(round.mail().mailsOf(katharina).getLast());
        assertThat(told.method()).isEqualTo("DECLINECOUNTER");
        assertThat(told.uid()).isEqualTo(WORKSHOP);

        // Whoever hears that it stays may still come, in words.
        round.sends(words(round.mail().mailsOf(katharina).getLast(), katharina, "Dann komme ich trotzdem gern."));
        assertThat(round.answer(katharina, WORKSHOP)).isEqualTo("ACCEPTED SEAT");
    }

    @Test
    @DisplayName("IM-8 who sends somebody else instead waits for a coordinator; nobody gets a seat by it")
    void delegated() {
        var olivia = round.bot().addressOf(5, "mentee");
        var waiting = waiting();

        round.comes(Button.in(round.invitation(olivia, WORKSHOP)).says("DELEGATED"));

        assertThat(round.answer(olivia, WORKSHOP)).isEqualTo("NEEDS_ACTION NONE");
        assertThat(waiting()).isEqualTo(waiting + 1);
    }

    @Test
    @DisplayName("IM-8 a calendar that lost the invitation gets it again, as it stands and with what the person said")
    void asksAgain() {
        var jana = round.bot().addressOf(6, "mentee");
        var mails = round.mail().mailsOf(jana).size();

        round.comes(Button.in(round.invitation(jana, WORKSHOP)).asksAgain());

        assertThat(round.mail().mailsOf(jana)).hasSize(mails + 1);
        var again = CalendarMail.of(round.mail().mailsOf(jana).getLast());
        assertThat(again.method()).isEqualTo("REQUEST");
        assertThat(again.uid()).isEqualTo(WORKSHOP);
        assertThat(again.organizer())
                .as("the same address for ever")
                .isEqualTo(round.invitation(jana, WORKSHOP).organizer());
        assertThat(round.answer(jana, WORKSHOP)).isEqualTo("NEEDS_ACTION NONE");
    }

    @Test
    @DisplayName("IM-8 an answer after the beginning is kept, and does not count")
    void tooLate() {
        var birgit = "birgit.schoenfelder@example.org";

        round.presses(birgit, "dormagen-2026-opening", "ACCEPTED");

        assertThat(round.answer(birgit, "dormagen-2026-opening")).isEqualTo("NEEDS_ACTION NONE");
        assertThat(round.bot()
                        .count(
                                "invitation_answer JOIN invitation ON invitation.id = invitation_id"
                                        + " WHERE person_id = ? AND NOT counted",
                                round.person(birgit)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName("IM-9 words are as good as the button, and the last of both counts")
    @CsvSource(delimiter = '|', textBlock = """
            Ich komme gern                        | ACCEPTED SEAT
            Da kann ich leider nicht, bin im Urlaub | DECLINED NONE
            Weiß ich noch nicht                   | TENTATIVE NONE
            Yes, I'll be there                    | ACCEPTED SEAT
            """)
    void words(String words, String expected) {
        var sophie = round.bot().addressOf(7, "mentee");
        round.presses(sophie, WORKSHOP, expected.startsWith("DECLINED") ? "ACCEPTED" : "DECLINED");

        round.writes(sophie, WORKSHOP, words);

        assertThat(round.answer(sophie, WORKSHOP)).isEqualTo(expected);
    }

    private long waiting() {
        return round.bot().count("inbox_message WHERE state = 'REVIEW'");
    }

    private byte[] answer(MimeMessage mail, String program, String status, String from, String... more) {
        return Programs.answer(mail, program, status, from, round.now(), more);
    }

    private static byte[] words(MimeMessage mail, String from, String words) {
        return Letter.answering(mail, from, words).bytes();
    }
}
