package de.tandembote.inbox;

import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Work done piece by piece by whoever wants it done and several threads more: whoever finds a piece calls for help, and
 * whoever finds none goes. So one piece costs one thread and one look in vain, and of many nobody goes before there are
 * no more.
 */
final class SharedWork {

    private final int most;
    private final Semaphore places;
    private final Piece piece;
    private final ThreadFactory threads;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** @param most so many threads work at the same time at most, the caller's included */
    SharedWork(int most, Piece piece) {
        this(most, piece, Thread.ofPlatform().daemon().name("inbox-worker-", 1).factory());
    }

    SharedWork(int most, Piece piece, ThreadFactory threads) {
        this.most = most;
        this.threads = threads;
        this.places = new Semaphore(most);
        this.piece = piece;
    }

    /** Looks for a piece of work and does it. */
    interface Piece {

        /**
         * Tells whether there was one.
         *
         * @param found is called as soon as there is one, before the work on it
         */
        boolean doNext(Runnable found);
    }

    /**
     * Works until nobody finds anything.
     *
     * @return how many pieces were done
     */
    int run() {
        places.acquireUninterruptibly();
        help();
        // All places are free again when the last one goes: each who works was called by somebody who worked.
        places.acquireUninterruptibly(most);
        if (failure.get() != null) {
            ReflectionUtils.rethrowRuntimeException(failure.get());
        }
        return done.get();
    }

    private void callHelp() {
        if (failure.get() != null || !places.tryAcquire()) {
            return;
        }
        try {
            threads.newThread(this::help).start();
        } catch (OutOfMemoryError e) {
            // The machine has no thread left: whoever is there already does the work.
            places.release();
        }
    }

    private void help() {
        try {
            while (failure.get() == null && piece.doNext(this::callHelp)) {
                done.incrementAndGet();
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            places.release();
        }
    }
}
