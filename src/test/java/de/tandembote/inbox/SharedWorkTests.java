package de.tandembote.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How several threads share what waits. */
@Timeout(20)
class SharedWorkTests {

    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    @DisplayName("many pieces are worked on by as many threads as may be, at the same time")
    void worksTogether() {
        left.set(30);
        // Opens only when three are there.
        var together = new CyclicBarrier(3);

        int done = new SharedWork(3, found -> next(found, () -> pass(together))).run();

        assertThat(done).isEqualTo(30);
    }

    @Test
    @DisplayName("one piece costs two looks in vain at most")
    void callsNoMoreThanOne() {
        left.set(1);

        int done = new SharedWork(4, found -> next(found, () -> {})).run();

        assertThat(done).isEqualTo(1);
        assertThat(looks.get()).isLessThanOrEqualTo(3);
    }

    @Test
    @DisplayName("what breaks off is told to whoever wanted the work done, when nobody works any more")
    void tellsOfAFailure() {
        left.set(10);

        assertThatIllegalStateException()
                .isThrownBy(() -> new SharedWork(
                                2,
                                found -> next(found, () -> {
                                    throw new IllegalStateException("the database is away");
                                }))
                        .run());
    }

    @Test
    @DisplayName("where no thread can be had, whoever wants the work done does it alone")
    void worksAlone() {
        ThreadFactory exhausted = work -> new Thread(work) {
            @Override
            public void start() {
                throw new OutOfMemoryError("unable to create native thread");
            }
        };
        left.set(5);

        int done = new SharedWork(3, found -> next(found, () -> {}), exhausted).run();

        assertThat(done).isEqualTo(5);
    }

    private boolean next(Runnable found, Runnable work) {
        looks.incrementAndGet();
        if (left.getAndDecrement() <= 0) {
            return false;
        }
        found.run();
        work.run();
        return true;
    }

    private static void pass(CyclicBarrier together) {
        try {
            together.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
