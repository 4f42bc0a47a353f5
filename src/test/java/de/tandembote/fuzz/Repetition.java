package de.tandembote.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Makes item after item by counting up a seed, and works on each in a thread that is watched: one might never end. */
final class Repetition {

    private static final Duration WATCHED_EVERY = Duration.ofMillis(200);
    private static final Duration ENDLESS = Duration.ofSeconds(30);

    private final String kind;
    private final Maker maker;
    private final long first;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile long seed;

    Repetition(String kind, Maker maker, long firstSeed) {
        this.kind = kind;
        this.maker = maker;
        this.first = firstSeed;
        this.seed = firstSeed;
    }

    /** Makes the work on one item. */
    @FunctionalInterface
    interface Maker {
        Runnable make(long seed);
    }

    /** At least one item, and then more until the time is over; tells how many it was. */
    @SuppressWarnings("SystemOut")
    void run(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        var worker = Thread.ofPlatform().daemon().unstarted(() -> work(end));
        worker.start();
        watch(worker);
        var thrown = failure.get();
        if (thrown != null) {
            throw new AssertionError(kind + ": -Dfuzz.seed=" + seed + " " + thrown, thrown);
        }
        System.out.println("fuzz: " + (seed - first) + " " + kind + " from seed " + first);
    }

    private void work(long end) {
        try {
            do {
                var effort = Effort.of(maker.make(seed));
                if (effort.compareTo(Effort.MOST) > 0) {
                    throw new AssertionError("took " + effort);
                }
                seed++;
            } while (System.nanoTime() < end);
        } catch (Throwable e) {
            failure.set(e);
        }
    }

    private void watch(Thread worker) throws InterruptedException {
        var threads = ManagementFactory.getThreadMXBean();
        long watched = seed;
        long used = 0;
        while (!worker.join(WATCHED_EVERY)) {
            long now = threads.getThreadCpuTime(worker.threadId());
            if (watched != seed) {
                watched = seed;
                used = now;
            } else if (now - used > ENDLESS.toNanos()) {
                var where = new AssertionError("does not end at " + Arrays.toString(worker.getStackTrace()));
                where.setStackTrace(worker.getStackTrace());
                failure.compareAndSet(null, where);
                return;
            }
        }
    }
}
