package de.tandembote.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxesTests {

    private static final String BOT = "bot@example.org";
    private static final String ANNA = "anna@example.org";

    private static final String REMINDER = """
            From: Der Bote <bot@example.org>
            To: anna@example.org
            Reply-To: bot+t0k3n@example.org
            Subject: =?UTF-8?Q?Euer_M=C3=A4rz?=
            Date: Tue, 10 Mar 2026 09:00:00 +0100
            Message-ID: <second@example.org>
            References: <first@example.org>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=outer

            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            Habt ihr euch getroffen?

            > sch=C3=B6n
            --inner
            Content-Type: text/html; charset=UTF-8

            <p>Habt ihr euch getroffen?</p>
            --inner--
            --outer
            Content-Type: text/plain; charset=UTF-8
            Content-Disposition: attachment; filename=note.txt

            to be saved
            --outer--
            """;

    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-11T08:00:00Z"), ZoneId.of("Europe/Berlin"));
    private DataFolder data;
    private MailServer server;
    private Mailboxes mailboxes;

    @BeforeEach
    void start() {
        data = DataFolder.claim(folder);
        server = new MailServer(new DemoSettings(0, 0), data, BOT, Set.of(ANNA)::contains, clock);
        server.start();
        mailboxes = new Mailboxes(server, clock);
    }

    @AfterEach
    void stop() {
        server.stop();
        data.close();
    }

    @Test
    void aMessageIsReadWithEverythingThatAnAnswerNeeds() throws MessagingException {
        send(REMINDER);

        assertThat(mailboxes.read(ANNA)).singleElement().satisfies(mail -> {
            assertThat(mail.from()).isEqualTo(BOT);
            assertThat(mail.name()).isEqualTo("Der Bote");
            assertThat(mail.subject()).isEqualTo("Euer März");
            assertThat(mail.date()).isEqualTo(Instant.parse("2026-03-10T08:00:00Z"));
            assertThat(mail.text()).startsWith("Habt ihr euch getroffen?").contains("> schön");
            assertThat(mail.html()).startsWith("<p>Habt ihr euch getroffen?</p>");
            assertThat(mail.messageId()).isEqualTo("<second@example.org>");
            assertThat(mail.replyTo()).isEqualTo("bot+t0k3n@example.org");
            assertThat(mail.references()).containsExactly("<first@example.org>");
        });
    }

    @Test
    void anAnswerGoesWhereTheMessageSaysThreadedAndWithTheOriginalBelow() throws MessagingException {
        send(REMINDER);
        var id = mailboxes.reply(ANNA, mailboxes.read(ANNA).getFirst(), "Ja, am 5.3.");

        assertThat(mailboxes.read(BOT)).singleElement().satisfies(answer -> {
            assertThat(answer.from()).isEqualTo(ANNA);
            assertThat(answer.subject()).isEqualTo("Re: Euer März");
            assertThat(answer.messageId()).isEqualTo(id).endsWith("@example.org>");
            assertThat(answer.date()).isEqualTo(clock.instant());
            assertThat(answer.references()).containsExactly("<first@example.org>", "<second@example.org>");
            assertThat(answer.text().lines())
                    .containsExactly(
                            "Ja, am 5.3.",
                            "",
                            "Am 10.03.2026 um 09:00 schrieb Der Bote:",
                            "> Habt ihr euch getroffen?",
                            "> ",
                            ">> schön");
        });
    }

    @Test
    void theSubjectIsNotAnsweredTwice() {
        mailboxes.write(ANNA, ANNA, "AW: Hallo", "an mich");
        mailboxes.reply(ANNA, mailboxes.read(ANNA).getFirst(), "noch einmal");

        assertThat(mailboxes.read(ANNA)).extracting(Mail::subject).containsExactly("AW: Hallo", "AW: Hallo");
    }

    @Test
    void theNewestComesFirst() {
        mailboxes.write(ANNA, BOT, "one", "");
        mailboxes.write(ANNA, BOT, "two", "");

        assertThat(mailboxes.read(BOT)).extracting(Mail::subject).containsExactly("two", "one");
        assertThat(mailboxes.read(BOT)).extracting(Mail::uid).doesNotHaveDuplicates();
    }

    private void send(String raw) throws MessagingException {
        var session = Session.getInstance(new Properties());
        var bytes = raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var message = new MimeMessage(session, new ByteArrayInputStream(bytes));
        try (var transport = session.getTransport("smtp")) {
            transport.connect(MailServer.HOST, server.smtpPort(), null, null);
            transport.sendMessage(message, message.getRecipients(Message.RecipientType.TO));
        }
    }
}
