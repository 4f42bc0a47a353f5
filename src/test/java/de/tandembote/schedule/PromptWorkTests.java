package de.tandembote.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PromptWorkTests {

    private static final Duration PAUSE = Duration.ofMillis(20);

    @Test
    @DisplayName("BR-5 work that stops for its limits goes on by itself, after the pause that it asks for")
    void goesOnByItself() throws InterruptedException {
        var fourTimes = new CountDownLatch(4);
        var begun = System.nanoTime();
        var work = new PromptWork("test", _ -> {
            fourTimes.countDown();
            return fourTimes.getCount() == 0 ? Optional.empty() : Optional.of(PAUSE);
        });

        work.start();
        try {
            assertThat(fourTimes.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            work.stop();
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(PAUSE.multipliedBy(3));
    }

    @Test
    @DisplayName("work that breaks off is done again by itself, whatever broke it off")
    void isDoneAgainAfterAFailure() throws InterruptedException {
        var failures = new ArrayDeque<Throwable>(List.of(new IllegalStateException(), new NoClassDefFoundError()));
        var done = new CountDownLatch(1);
        var work = new PromptWork("test", _ -> {
            switch (failures.poll()) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case null, default -> done.countDown();
            }
            return Optional.empty();
        });

        work.start();
        try {
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            work.stop();
        }
    }

    @Test
    @DisplayName("work that is long is told when the program stops, and all that stops stops together")
    void isToldToStop() throws InterruptedException {
        var bothWork = new CountDownLatch(2);
        var bothAreTold = new CyclicBarrier(2);
        var bothHaveStopped = new CountDownLatch(2);
        Function<BooleanSupplier, Optional<Duration>> longWork = mayGoOn -> {
            bothWork.countDown();
            while (mayGoOn.getAsBoolean()) {
                Thread.onSpinWait();
            }
            meet(bothAreTold);
            return Optional.empty();
        };
        var works = List.of(new PromptWork("one", longWork), new PromptWork("other", longWork));
        works.forEach(PromptWork::start);
        assertThat(bothWork.await(20, TimeUnit.SECONDS)).isTrue();

        works.forEach(work -> work.stop(bothHaveStopped::countDown));

        assertThat(bothHaveStopped.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(15, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
