package de.tandembote.channel.email;

import de.tandembote.channel.GrowingPause;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reads the mailbox all the time: as soon as the server tells of news, or every so often where it cannot. */
final class ImapWatcher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImapWatcher.class);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration WHILE_ANOTHER_READS = Duration.ofSeconds(2);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final EmailSettings settings;
    private final ImapMailbox mailbox;
    private final GrowingPause pause;
    private @Nullable Watch watch;

    ImapWatcher(EmailSettings settings, ImapMailbox mailbox) {
        this(settings, mailbox, new GrowingPause());
    }

    /** @param pause after each failure, as long as this node is the one that tries */
    ImapWatcher(EmailSettings settings, ImapMailbox mailbox, GrowingPause pause) {
        this.settings = settings;
        this.mailbox = mailbox;
        this.pause = pause;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.watch();
    }

    @Override
    public synchronized void start() {
        if (watch == null) {
            watch = new Watch();
            watch.thread.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (watch != null) {
            watch.end();
            watch = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return watch != null;
    }

    /** One run from start to stop. */
    private final class Watch {
        private final Thread thread =
                Thread.ofPlatform().daemon().name("imap-watcher").unstarted(this::run);
        private final ScheduledThreadPoolExecutor alarm = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("imap-alarm").factory());
        private volatile boolean ended;

        void run() {
            while (!ended) {
                try {
                    if (mailbox.readInTurn()) {
                        awaitNews();
                        pause.forget();
                    } else if (!ended) {
                        LockSupport.parkNanos(this, WHILE_ANOTHER_READS.toNanos());
                    }
                } catch (UncheckedIOException e) {
                    // The mailbox has said so already, once.
                    rest();
                } catch (RuntimeException | Error e) {
                    // Whatever it was, the next mail may be another one: nobody else would read.
                    // By its type only: what others say may quote the mail.
                    log.atWarn().addKeyValue("failure", e.getClass().getName()).log("A mail was not taken in");
                    rest();
                }
            }
        }

        /** What this node cannot read, another one perhaps can. */
        private void rest() {
            mailbox.endTurn();
            if (!ended) {
                pause.rest();
            }
        }

        /** Servers and routers forget connections on which nothing is said: the waiting ends now and then by itself. */
        private void awaitNews() {
            var call = alarm.schedule(mailbox::wake, settings.imap().idleFor().toMillis(), TimeUnit.MILLISECONDS);
            var look = alarm.scheduleWithFixedDelay(
                    mailbox::wakeForNews, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
            try {
                if (!ended && !mailbox.awaitNews()) {
                    LockSupport.parkNanos(this, settings.imap().pollEvery().toNanos());
                }
            } finally {
                call.cancel(false);
                look.cancel(false);
            }
        }

        void end() {
            ended = true;
            LockSupport.unpark(thread);
            // Again and again: the first may come just before the waiting begins.
            var _ = alarm.scheduleWithFixedDelay(mailbox::wake, 0, 100, TimeUnit.MILLISECONDS);
            try {
                if (thread.join(FAREWELL)) {
                    mailbox.endTurn();
                } else {
                    mailbox.close();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                alarm.shutdownNow();
            }
        }
    }
}
