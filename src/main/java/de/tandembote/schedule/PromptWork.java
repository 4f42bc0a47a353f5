package de.tandembote.schedule;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread that does one piece of work whenever it is told that there is some, and after the pause that the work itself asks
 * for. What it misses, Quartz finds.
 */
class PromptWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PromptWork.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final Supplier<Optional<Duration>> work;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread();

    /**
     * Knows the work by this name.
     *
     * @param work says after which time it wants to be done again, even without news; empty where news will do
     */
    PromptWork(String name, Supplier<Optional<Duration>> work) {
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
        running = false;
        wake();
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
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.atWarn()
                    .addKeyValue("work", name)
                    .addKeyValue("error", e.getClass().getName())
                    .log("broke off; it is tried again within a minute");
            return Optional.empty();
        }
    }
}
