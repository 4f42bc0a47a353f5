package de.tandembote.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ImapWatcherTests {

    private final MailServer server = new MailServer();
    private final KeptArrivals arrivals = new KeptArrivals();
    private final EmailSettings settings =
            server.settings().with("imap.poll-every", "1h").bound();
    private final ImapMailbox mailbox = server.mailbox(settings, arrivals);
    private final ImapWatcher watcher = new ImapWatcher(settings, mailbox);

    @AfterEach
    void stop() {
        watcher.stop();
        mailbox.close();
        server.close();
    }

    @Test
    void takesInWhatComesAsSoonAsTheServerTells() throws Exception {
        watcher.start();
        for (int i = 0; i < 5; i++) {
            server.receives("mail " + i);
            assertThat(arrivals.next()).isEqualTo("mail " + i);
        }
    }

    @Test
    void goesOnAfterTheServerWasAway() throws Exception {
        watcher.start();
        server.receives("before");
        assertThat(arrivals.next()).isEqualTo("before");
        server.restart();
        server.receives("after");

        assertThat(arrivals.next()).isEqualTo("after");
    }

    @Test
    void goesOnAfterTheDatabaseWasAway() throws Exception {
        arrivals.isDown(true);
        watcher.start();
        server.receives("kept");
        arrivals.isDown(false);

        assertThat(arrivals.next()).isEqualTo("kept");
    }

    @Test
    void letsOthersReadWhileItWaits() throws Exception {
        watcher.start();
        server.receives("first");
        assertThat(arrivals.next()).isEqualTo("first");
        mailbox.readNew();
        server.receives("second");

        assertThat(arrivals.next()).isEqualTo("second");
    }

    @Test
    void beginsToWaitAnewNowAndThen() throws Exception {
        var restless = server.settings().with("imap.idle-for", "100ms").bound();
        var box = server.mailbox(restless, arrivals);
        var other = new ImapWatcher(restless, box);
        other.start();
        for (int i = 0; i < 30; i++) {
            server.receives("mail " + i);
            assertThat(arrivals.next()).isEqualTo("mail " + i);
        }
        other.stop();
        box.close();
    }

    @Test
    void stopsAtOnce() throws Exception {
        watcher.start();
        server.receives("mail");
        arrivals.next();
        long start = System.nanoTime();
        watcher.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(watcher.isRunning()).isFalse();
    }

    @Test
    void stopsAtOnceWhileTheServerIsAway() {
        server.stop();
        watcher.start();
        long start = System.nanoTime();
        watcher.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void startsByItselfOnlyWhereWanted() {
        var off = server.settings().with("watch", false).bound();

        assertThat(watcher.isAutoStartup()).isTrue();
        assertThat(new ImapWatcher(off, mailbox).isAutoStartup()).isFalse();
    }
}
