package de.tandembote.channel.email;

import de.tandembote.channel.Turns;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A turn to read that is this node's so many times, and another one's from then on. */
final class PassingTurn implements Turns {

    private final int times;
    private final AtomicInteger asked = new AtomicInteger();

    PassingTurn(int times) {
        this.times = times;
    }

    @Override
    public boolean take(String source, Duration time) {
        return asked.incrementAndGet() <= times;
    }

    @Override
    public void end(String source) {
        // It passes by itself.
    }

    boolean hasPassed() {
        return asked.get() > times;
    }
}
