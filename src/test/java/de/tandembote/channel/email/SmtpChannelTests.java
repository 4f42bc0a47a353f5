package de.tandembote.channel.email;

import static de.tandembote.channel.email.ScriptedMailServer.DRIP;
import static de.tandembote.channel.email.ScriptedMailServer.DROP;
import static de.tandembote.channel.email.ScriptedMailServer.SILENCE;
import static de.tandembote.channel.email.ScriptedMailServer.STOP_READING;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Delivery.Accepted;
import de.tandembote.channel.Delivery.Away;
import de.tandembote.channel.Delivery.Refused;
import de.tandembote.channel.Delivery.TryLater;
import de.tandembote.channel.Delivery.Unknown;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Status;

/** What comes of a mail, with servers that want to be asked step by step and with those that take it in one breath. */
@Timeout(60)
@ParameterizedClass
@ValueSource(strings = {"250 hello", "250-hello\r\n250-SIZE 10000000\r\n250 PIPELINING"})
class SmtpChannelTests {

    private final ScriptedPost post;
    private final ScriptedMailServer server;
    private final Settings settings;

    SmtpChannelTests(String hello) {
        post = new ScriptedPost(hello);
        server = post.server();
        settings = post.settings();
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void tellsTheMessageIdOfWhatWasTaken() {
        assertThat(post.deliver()).isEqualTo(new Accepted("<" + Mails.ID + "@example.org>"));
        assertThat(server.received).singleElement().asString().contains("Message-ID: <" + Mails.ID + "@example.org>");
        assertThat(post.health().getStatus()).isEqualTo(Status.UP);
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL,450 4.1.8 later",
        "MAIL,530 5.7.0 log in first",
        "RCPT,450 4.2.0 greylisted",
        "RCPT,452 4.2.2 mailbox full",
        "DATA,451 4.3.0 later",
        ".,451 4.3.0 later"
    })
    void triesLaterWhatIsRefusedForNow(String step, String reply) {
        server.answers(step, reply);

        assertThat(post.deliver()).isInstanceOf(TryLater.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING,421 4.3.2 closing",
        "GREETING,554 no service for you",
        "GREETING,DROP",
        "GREETING,SILENCE",
        "GREETING,DRIP",
        "EHLO,421 busy",
        "EHLO,DROP",
        "EHLO,DRIP",
        "MAIL,421 4.7.0 too fast",
        "MAIL,DROP",
        "MAIL,SILENCE",
        "RCPT,DROP",
        "RCPT,DRIP",
        "DATA,DROP",
        "DATA,SILENCE",
        "RCPT,421 4.7.0 too fast",
        "DATA,421 closing",
        ".,421 4.3.2 closing"
    })
    void leavesTheServerAloneThatLetsNobodyIn(String step, String reply) {
        server.answers(step, reply);

        assertThat(post.deliver())
                .isInstanceOfSatisfying(
                        Away.class, away -> assertThat(away.pause()).isEqualTo(Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL,550 5.7.1 sender unknown,550 5.7.1 in MAIL",
        "RCPT,550 5.1.1 <anna@example.org> unknown,550 5.1.1 in RCPT",
        "RCPT,554 nobody here,554 in RCPT",
        "DATA,554 5.5.1 no,554 5.5.1 in DATA",
        ".,554 5.7.1 looks like spam,554 5.7.1 in END"
    })
    void givesUpWhatIsRefusedForGood(String step, String reply, String reason) {
        server.answers(step, reply);

        assertThat(post.deliver()).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {DROP, SILENCE, DRIP, "what?"})
    void doesNotKnowWhereTheAnswerToTheFinalDotIsLost(String ending) {
        server.answers(".", ending);

        assertThat(post.deliver()).isInstanceOf(Unknown.class);
        assertThat(server.received).hasSize(1);
    }

    @Test
    void triesLaterWhereTheConnectionIsCutWithinTheMail() {
        server.answers("DATA", STOP_READING);
        // More than the buffers of both sides hold.
        var large = Mails.outgoing("anna@example.org", "Anna", "Viel", "Satz.\n".repeat(3_000_000));

        assertThat(post.channel().deliver(large)).isEqualTo(new TryLater("connection lost in CONTENT"));
    }

    @Test
    void triesLaterWhereNobodyListens() {
        server.close();

        assertThat(post.deliver()).isEqualTo(new Away("no connection", Duration.ofSeconds(1)));
        assertThat(post.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(post.health().getDetails()).containsEntry("awaySince", Mails.WRITTEN);
    }

    @Test
    void triesLaterWhereTheHostIsUnknown() {
        settings.with("smtp.host", "nowhere.invalid");

        assertThat(post.deliver()).isInstanceOf(Away.class);
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThat(post.channel().deliver(Mails.reminderTo("nobody"))).isInstanceOf(Refused.class);
        assertThat(server.connections).hasValue(0);
    }

    @Test
    void neverTellsAnAddress() {
        for (String step : new String[] {"MAIL", "RCPT", "DATA", "."}) {
            server.answers(step, "550 5.1.1 <anna@example.org> unknown");
            assertThat(post.deliver().toString()).doesNotContain("anna", "unknown", "example.org");
            server.answers(step, step.equals("DATA") ? "354 go on" : "250 ok");
        }
    }

    @Test
    void asksAgainLaterAndLaterWhereNobodyIsLetIn() {
        server.answers("GREETING", "421 4.3.2 closing");
        var channel = post.channel();
        var pauses = new ArrayList<Duration>();
        for (int i = 0; i < 8; i++) {
            var away = (Away) channel.deliver(Mails.reminder());
            pauses.add(away.pause());
            post.passes(away.pause());
        }

        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void sendsNothingInTheClearWhereEncryptionIsWanted() {
        settings.with("smtp.security", "starttls");

        assertThat(post.deliver()).isInstanceOf(Away.class);
        assertThat(server.received).isEmpty();
    }

    @Test
    void triesLaterWhereTheLoginFails() {
        server.answers("EHLO", "250-hello\r\n250 AUTH PLAIN").answers("AUTH", "535 5.7.8 wrong");
        settings.with("smtp.user", "bot").with("smtp.password", "secret");

        assertThat(post.deliver()).isEqualTo(new Away("535 5.7.8 in CONNECT", Duration.ofSeconds(1)));
        assertThat(post.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
