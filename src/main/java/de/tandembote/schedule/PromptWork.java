package de.tandembote.schedule;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A thread that does one piece of work whenever it is told that there is some. What it misses, Quartz finds. */
class PromptWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PromptWork.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final Runnable work;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread();

    PromptWork(String name, Runnable work) {
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
        while (running) {
            news.acquireUninterruptibly();
            news.drainPermits();
            if (running) {
                doWork();
            }
        }
    }

    private void doWork() {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.atWarn()
                    .addKeyValue("work", name)
                    .addKeyValue("error", e.getClass().getName())
                    .log("broke off; it is tried again within a minute");
        }
    }
}
