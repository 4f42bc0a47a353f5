package de.tandembote.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTests {

    private static final String BOT = "bot@example.org";
    private static final String ANNA = "anna@example.org";
    private static final String BERND = "bernd@example.org";

    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-10T08:00:00Z"), ZoneId.of("Europe/Berlin"));
    private DataFolder data;
    private MailServer server;
    private Mailboxes mailboxes;

    @BeforeEach
    void start() {
        data = DataFolder.claim(folder);
        server = new MailServer(new DemoSettings(0, 0), data, BOT, Set.of(ANNA, BERND)::contains, clock);
        server.start();
        mailboxes = new Mailboxes(server, clock);
    }

    @AfterEach
    void stop() {
        server.stop();
        data.close();
    }

    @Test
    void whatWasAcceptedIsThereAfterARestartInTheSameOrder() {
        mailboxes.write(ANNA, BOT, "one", "first");
        mailboxes.write(BERND, BOT, "two", "second");
        mailboxes.write(BERND, ANNA, "three", ".third");

        stop();
        start();
        mailboxes.write(ANNA, BOT, "four", "fourth");

        assertThat(mailboxes.read(BOT)).extracting(Mail::subject).containsExactly("four", "two", "one");
        assertThat(mailboxes.read(ANNA)).extracting(Mail::text).containsExactly(".third");
    }

    @Test
    void aMessageIsOnTheDiskWhenItIsAccepted() throws IOException {
        mailboxes.write(ANNA, BOT, "Hello", "Grüße aus Köln");

        assertThat(filesOf(BOT))
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file))
                        .startsWith("Delivered-To: bot@example.org\r\n")
                        .contains("Subject: Hello\r\n"));
    }

    @Test
    void aMessageThatWasHalfWrittenIsNoMessage() throws IOException {
        mailboxes.write(ANNA, BOT, "whole", "text");
        stop();
        Files.writeString(filesOf(BOT).getFirst().resolveSibling("000000000002.part"), "Subject: ha");
        start();

        assertThat(mailboxes.read(BOT)).extracting(Mail::subject).containsExactly("whole");
    }

    @Test
    void mailThatCannotBeKeptIsNotAccepted() throws IOException {
        Files.writeString(folder.resolve("mail").resolve(BOT), "in the way of the folder");

        assertThatThrownBy(() -> mailboxes.write(ANNA, BOT, "lost", "text"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("@");
    }

    @Test
    void aStrangerIsRefusedAsRecipient() {
        assertThatItIsRefused("stranger@example.org");
    }

    @Test
    void plusAddressesOfOthersAreStrangers() {
        assertThatItIsRefused("anna+x@example.org");
    }

    private void assertThatItIsRefused(String recipient) {
        assertThatThrownBy(() -> send("<>", recipient))
                .rootCause()
                .isInstanceOfSatisfying(
                        SMTPAddressFailedException.class,
                        refusal -> assertThat(refusal.getReturnCode()).isEqualTo(550));
    }

    @Test
    void everyAddressOfTheBotLeadsToItsMailboxAndIsTold() throws MessagingException {
        send("bounces+7@example.org", "Bot+AbC123@example.org");

        try (var store = session().getStore("imap")) {
            store.connect(MailServer.HOST, server.imapPort(), BOT, "demo");
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            assertThat(inbox.getMessage(1).getHeader("Delivered-To")).containsExactly("Bot+AbC123@example.org");
            assertThat(inbox.getMessage(1).getHeader("Return-Path")).containsExactly("<bounces+7@example.org>");
            assertThat(inbox.getMessage(1).getReceivedDate()).isEqualTo(clock.instant());
        }
    }

    @Test
    void bouncesHaveNoSender() throws MessagingException, IOException {
        send("<>", BOT);

        assertThat(Files.readString(filesOf(BOT).getFirst())).contains("Return-Path: <>\r\n");
    }

    @Test
    void whoIsKnownHasAMailboxBeforeTheFirstMail() {
        assertThat(mailboxes.read(ANNA)).isEmpty();
    }

    @Test
    void nobodyElseHasOne() {
        assertThatThrownBy(() -> mailboxes.read("stranger@example.org"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("stranger");
    }

    @Test
    void aPortInUseIsNamedWithItsSetting() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var second = new MailServer(new DemoSettings(other.getLocalPort(), 0), data, BOT, address -> false, clock);

            assertThatThrownBy(second::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("port " + other.getLocalPort())
                    .hasMessageContaining("tandembote.demo.smtp-port");
            assertThat(second.isRunning()).isFalse();
        }
    }

    private List<Path> filesOf(String mailbox) throws IOException {
        try (var files = Files.list(folder.resolve("mail").resolve(mailbox))) {
            return files.sorted().toList();
        }
    }

    private void send(String envelopeSender, String recipient) throws MessagingException {
        var session = session();
        session.getProperties().setProperty("mail.smtp.from", envelopeSender);
        var message = new MimeMessage(session);
        message.setSubject("by hand");
        message.setText("text");
        message.saveChanges();
        try (var transport = session.getTransport("smtp")) {
            transport.connect(MailServer.HOST, server.smtpPort(), null, null);
            transport.sendMessage(message, InternetAddress.parse(recipient));
        }
    }

    private static Session session() {
        return Session.getInstance(new Properties());
    }
}
