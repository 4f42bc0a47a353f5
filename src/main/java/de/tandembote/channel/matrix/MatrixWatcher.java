package de.tandembote.channel.matrix;

import de.tandembote.channel.GrowingPause;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reads the account all the time: the homeserver holds each question until there is news. */
final class MatrixWatcher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MatrixWatcher.class);
    private static final Duration WHILE_ANOTHER_READS = Duration.ofSeconds(2);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final MatrixSettings settings;
    private final MatrixSync sync;
    private final GrowingPause pause;
    private @Nullable Thread thread;
    private volatile boolean ended;

    MatrixWatcher(MatrixSettings settings, MatrixSync sync) {
        this(settings, sync, new GrowingPause());
    }

    /** @param pause after each failure, as long as this node is the one that tries */
    MatrixWatcher(MatrixSettings settings, MatrixSync sync, GrowingPause pause) {
        this.settings = settings;
        this.sync = sync;
        this.pause = pause;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.watch();
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            ended = false;
            thread = Thread.ofPlatform().daemon().name("matrix-watcher").start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            ended = true;
            // Ends the waiting for the homeserver's answer as well.
            thread.interrupt();
            try {
                thread.join(FAREWELL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!thread.isAlive()) {
                sync.endTurn();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (!ended) {
            try {
                if (sync.read(settings.waitForNews()) == MatrixSync.News.ELSEWHERE) {
                    LockSupport.parkNanos(this, WHILE_ANOTHER_READS.toNanos());
                } else {
                    pause.forget();
                }
            } catch (UncheckedIOException e) {
                // Said already, once.
                rest(Duration.ZERO);
            } catch (Refusal refusal) {
                rest(refusal.retryAfter() == null ? Duration.ZERO : refusal.retryAfter());
            } catch (RuntimeException | Error e) {
                // Whatever it was, the next answer may be another one: nobody else would read.
                // By its type only: what others say may quote what people wrote.
                if (!ended) {
                    log.atWarn()
                            .addKeyValue("failure", e.getClass().getName())
                            .addKeyValue("at", e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0])
                            .log("What was said in chat was not taken in");
                }
                rest(Duration.ZERO);
            }
        }
    }

    /** What this node cannot read, another one perhaps can. */
    private void rest(Duration asked) {
        sync.endTurn();
        if (!ended) {
            pause.rest(asked);
        }
    }
}
