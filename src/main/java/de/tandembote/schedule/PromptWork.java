package de.tandembote.schedule;

import de.tandembote.channel.GrowingPause;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread that does one piece of work whenever it is told that there is some, and after the pause that the work itself
 * asks for. What it misses, Quartz finds.
 */
class PromptWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PromptWork.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final Function<BooleanSupplier, Optional<Duration>> work;
    private final GrowingPause afterFailure = new GrowingPause();
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread();

    /**
     * Knows the work by this name.
     *
     * @param work says after which time it wants to be done again, even without news; empty where news will do. It is
     *     given what tells it whether to go on: no longer, once the program stops
     */
    PromptWork(String name, Function<BooleanSupplier, Optional<Duration>> work) {
        this.name = name;
        this.work = work;
    }

    /** There is something to do. */
    void wake() {
        news.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name(name).start(this::run);
        // What was left by the run before.
        wake();
    }

    @Override
    public void stop() {
        tellToStop();
        awaitEnd();
    }

    /** All works end at the same time, not one after the other. */
    @Override
    public void stop(Runnable whenStopped) {
        tellToStop();
        Thread.ofVirtual().start(() -> {
            awaitEnd();
            whenStopped.run();
        });
    }

    private void tellToStop() {
        running = false;
        wake();
    }

    private void awaitEnd() {
        try {
            // What is not done by then is found by the next start, or by another node.
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        var pause = Optional.<Duration>empty();
        while (running) {
            waitForNews(pause);
            news.drainPermits();
            if (running) {
                pause = doWork();
            }
        }
    }

    private void waitForNews(Optional<Duration> atMost) {
        try {
            if (atMost.isEmpty()) {
                news.acquire();
            } else {
                // News or none, there is work then.
                var _ = news.tryAcquire(atMost.get().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private Optional<Duration> doWork() {
        try {
            var pause = work.apply(() -> running);
            afterFailure.forget();
            return pause;
        } catch (RuntimeException | Error e) {
            // Whatever it was: nobody else does this work at once.
            var pause = afterFailure.next();
            LOG.atWarn()
                    .addKeyValue("work", name)
                    .addKeyValue("error", e.getClass().getName())
                    .addKeyValue("again", pause)
                    .log("broke off and is tried again");
            return Optional.of(pause);
        }
    }
}
