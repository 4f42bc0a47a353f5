package de.tandembote.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Measures what a work costs the processor: another program that is busy meanwhile does not count. */
final class Effort {

    /** No message may take longer. */
    static final Duration MOST = Duration.ofSeconds(1);

    private static final int TRIES = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Effort() {}

    /** The least of some tries, the further ones only where the first took too long: it may have met cold code. */
    static Duration of(Runnable work) {
        var least = once(work);
        for (int more = 1; more < TRIES && least.compareTo(MOST) > 0; more++) {
            var again = once(work);
            least = again.compareTo(least) < 0 ? again : least;
        }
        return least;
    }

    private static Duration once(Runnable work) {
        long begun = THREADS.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun);
    }
}
