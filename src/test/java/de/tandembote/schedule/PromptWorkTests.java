package de.tandembote.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PromptWorkTests {

    private static final Duration PAUSE = Duration.ofMillis(20);

    @Test
    @DisplayName("BR-5 work that stops for its limits goes on by itself, after the pause that it asks for")
    void goesOnByItself() throws InterruptedException {
        var fourTimes = new CountDownLatch(4);
        var begun = System.nanoTime();
        var work = new PromptWork("test", () -> {
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
}
