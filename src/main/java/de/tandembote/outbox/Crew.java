package de.tandembote.outbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Several hands that carry messages at the same time, one person's of one batch one after the other. A few wait for each
 * hand, so that none is idle while the next are claimed and written; not more, as whatever is urgent comes behind them.
 * The first fault stops them all, and so does whoever has them work.
 */
final class Crew {

    /** Whoever takes it goes home. */
    private static final List<Ready> END = List.of();

    private static final int WAITING_FOR_EACH = 4;

    private final int hands;
    private final BooleanSupplier mayGoOn;
    private final Supplier<Hand> work;
    private final BlockingQueue<List<Ready>> waiting;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();

    /**
     * As many hands as a channel carries messages at a time.
     *
     * @param mayGoOn once it says no, they leave what they have not carried
     * @param work made anew for each of them
     */
    Crew(int hands, BooleanSupplier mayGoOn, Supplier<Hand> work) {
        this.hands = hands;
        this.mayGoOn = mayGoOn;
        this.work = work;
        waiting = new ArrayBlockingQueue<>(hands * WAITING_FOR_EACH);
    }

    /** What one hand does. */
    interface Hand {

        void carry(Ready message);

        /** All have to stop: the message is not carried now. */
        void leave(Ready message);

        /** Nothing waits, at the moment or any more. */
        void rest();
    }

    /** Waits until there is room for all of these messages, so that whoever brings them is only one batch ahead. */
    void take(List<Ready> messages) throws InterruptedException {
        var byPerson = new LinkedHashMap<UUID, List<Ready>>();
        messages.forEach(ready -> byPerson.computeIfAbsent(ready.message().recipient(), _ -> new ArrayList<>())
                .add(ready));
        for (var ofOne : byPerson.values()) {
            if (threads.size() < hands) {
                threads.add(Thread.ofPlatform()
                        .daemon()
                        .name("carry-", threads.size())
                        .start(this::run));
            }
            waiting.put(ofOne);
        }
    }

    boolean isStopped() {
        return fault.get() != null || !mayGoOn.getAsBoolean();
    }

    /** Waits until all is done, and throws what stopped it. */
    void end() throws InterruptedException {
        for (var _ : threads) {
            waiting.put(END);
        }
        for (var thread : threads) {
            thread.join();
        }
        if (fault.get() != null) {
            ReflectionUtils.rethrowRuntimeException(fault.get());
        }
    }

    private void run() {
        var hand = work.get();
        try {
            for (var next = next(hand); !next.isEmpty(); next = next(hand)) {
                carry(next, hand);
            }
            guarded(hand::rest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Ready> next(Hand hand) throws InterruptedException {
        var next = waiting.poll();
        if (next == null) {
            guarded(hand::rest);
            next = waiting.take();
        }
        return next;
    }

    private void carry(List<Ready> ofOnePerson, Hand hand) {
        for (var ready : ofOnePerson) {
            guarded(isStopped() ? () -> hand.leave(ready) : () -> hand.carry(ready));
        }
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            fault.compareAndSet(null, e);
        }
    }
}
