package de.tandembote.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.tandembote.channel.UnreadableMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ImapMailboxTests {

    private final MailServer server = new MailServer();
    private final KeptArrivals arrivals = new KeptArrivals();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void handsOverWhatIsNewInOrderAndFlagsIt() {
        var mailbox = server.mailbox(server.settings().bound(), arrivals);
        server.receives("first");
        server.receives("second");
        mailbox.readNew();
        server.receives("third");
        mailbox.readNew();
        mailbox.readNew();

        assertThat(arrivals.bodies()).containsExactly("first", "second", "third");
        assertThat(arrivals.offered()).isEqualTo(3);
        assertThat(server.seen()).isEqualTo(3);
    }

    @Test
    void goesOnWhereItStoppedAfterARestart() {
        server.receives("first");
        server.mailbox(server.settings().bound(), arrivals).readNew();
        server.receives("second");
        server.mailbox(server.settings().bound(), arrivals).readNew();

        assertThat(arrivals.offered()).isEqualTo(2);
    }

    @Test
    void namesItsPlaceWithoutSecrets() {
        server.receives("first");
        server.mailbox(server.settings().bound(), arrivals).readNew();

        assertThat(arrivals.positions()).containsOnlyKeys("imap:bot@example.org@127.0.0.1/INBOX");
        assertThat(arrivals.positions().values()).singleElement().asString().matches("\\d+:1");
    }

    @Test
    void storesManyAtOnce() {
        for (int i = 0; i < 60; i++) {
            server.receives("mail " + i);
        }
        server.mailbox(server.settings().bound(), arrivals).readNew();

        assertThat(arrivals.batches()).isEqualTo(2);
        assertThat(arrivals.bodies()).hasSize(60).startsWith("mail 0", "mail 1").endsWith("mail 59");
        assertThat(server.seen()).isEqualTo(60);
    }

    @Test
    @DisplayName("IN-9 a mail that cannot be stored is told of, stays unread and stops no other")
    void goesOnBehindAMailThatCannotBeStored() {
        var mailbox = server.mailbox(server.settings().bound(), arrivals);
        for (int i = 0; i < 7; i++) {
            server.receives("mail " + i);
        }
        arrivals.cannotStore("mail 4");
        mailbox.readNew();
        mailbox.readNew();

        assertThat(arrivals.bodies()).containsExactly("mail 0", "mail 1", "mail 2", "mail 3", "", "mail 5", "mail 6");
        assertThat(server.seen()).isEqualTo(6);
        assertThatExceptionOfType(UnreadableMessage.class)
                .isThrownBy(() -> Mails.reader().read(arrivals.messages().get(4).bytes()))
                .withMessageContaining("unread");
    }

    @Test
    @DisplayName("IN-9 a mail of which the server gives only a part is told of, stays unread and stops no other")
    void goesOnBehindAMailOfWhichOnlyAPartComes() throws IOException {
        server.receives("a line of many\n".repeat(40_000));
        server.receives("second");
        var settings = server.settings();
        try (var refusing = new RefusingImap(settings.bound().imap().port(), "]<262144.")) {
            server.mailbox(settings.with("imap.port", refusing.port()).bound(), arrivals)
                    .readNew();
        }

        assertThat(arrivals.bodies()).hasSize(2).last().isEqualTo("second");
        assertThat(server.seen()).isEqualTo(1);
        assertThatExceptionOfType(UnreadableMessage.class)
                .isThrownBy(
                        () -> Mails.reader().read(arrivals.messages().getFirst().bytes()))
                .withMessageContaining("unread");
    }

    @Test
    void flagsNothingThatIsNotStored() {
        var mailbox = server.mailbox(server.settings().bound(), arrivals);
        server.receives("first");
        arrivals.isDown(true);
        assertThatIllegalStateException().isThrownBy(mailbox::readNew);
        assertThat(server.seen()).isZero();

        arrivals.isDown(false);
        mailbox.readNew();
        assertThat(arrivals.bodies()).containsExactly("first");
    }

    @Test
    void readsEverythingAgainWhenTheNumbersMeanOtherMails() {
        var mailbox = server.mailbox(server.settings().bound(), arrivals);
        server.receives("first");
        server.receives("second");
        mailbox.readNew();
        server.restart();
        server.receives("first");
        server.receives("third");
        readThroughTheRestart(mailbox);

        assertThat(arrivals.bodies()).containsExactly("first", "second", "third");
    }

    @Test
    void handsOverALargeMailByItsHeadersOnly() {
        var mailbox =
                server.mailbox(server.settings().with("imap.max-size", "20KB").bound(), arrivals);
        server.receives("x".repeat(900) + "\n" + "y".repeat(30_000));
        server.receives("after it");
        mailbox.readNew();

        assertThat(arrivals.bodies()).containsExactly("This mail was too large to be fetched.", "after it");
    }

    @Test
    void tellsThatTheServerIsAway() {
        var mailbox = server.mailbox(server.settings().bound(), arrivals);
        server.stop();

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(mailbox::readNew);
    }

    @Test
    void tellsThatTheLoginIsWrong() {
        var mailbox =
                server.mailbox(server.settings().with("imap.password", "wrong").bound(), arrivals);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(mailbox::readNew)
                .havingCause()
                .withMessage("login refused");
    }

    @Test
    void isReadByOneAtATime() throws Exception {
        var mailbox = server.mailbox(server.settings().bound(), arrivals);
        for (int i = 0; i < 30; i++) {
            server.receives("mail " + i);
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                var _ = threads.submit(mailbox::readNew);
            }
        }

        assertThat(arrivals.offered()).isEqualTo(30);
    }

    @Test
    void keepsTheBytesAsTheyCame() {
        var mailbox = server.mailbox(server.settings().bound(), arrivals);
        server.receives("Grüße aus Köln");
        mailbox.readNew();

        assertThat(arrivals.bodies()).containsExactly("Grüße aus Köln");
    }

    @Test
    void readsNothingIntoAMailThatIsNotGiven() {
        assertThatExceptionOfType(UnreadableMessage.class)
                .isThrownBy(() -> Mails.reader().read(StandIn.missing("1:2")));
    }

    /** A connection may be found dead only when it is used; whoever watches tries again. */
    private static void readThroughTheRestart(ImapMailbox mailbox) {
        try {
            mailbox.readNew();
        } catch (UncheckedIOException e) {
            mailbox.readNew();
        }
    }
}
