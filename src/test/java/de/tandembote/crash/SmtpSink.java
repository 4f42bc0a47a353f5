package de.tandembote.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * Takes every mail and keeps what it needs to be counted by. Between taking one and saying so lies a while, which is when a
 * sender had best not be killed.
 */
final class SmtpSink implements AutoCloseable {

    /**
     * A mail that was taken, whether or not the sender has heard of it.
     *
     * @param row the row of the outbox that it says it comes from
     */
    record Taken(String recipient, String row, String messageId) {}

    /** However few are left: a sender whose lease runs out is another matter than one who was killed. */
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    private final List<SinkDoor> doors = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private final Random random;
    private final int expected;
    private Duration span;
    private long nextTurn = System.nanoTime();

    /**
     * Goes the slower, the fewer of the expected mails are left, so that those who are killed again and again always have some
     * work left.
     *
     * @param span in which they would be taken if it kept the speed that it begins with
     */
    SmtpSink(int expected, Duration span, Random random) {
        this.expected = expected;
        this.span = span;
        this.random = random;
    }

    /** A port of one's own, so that each sender's connections are counted for themselves. */
    SinkDoor open() {
        var door = new SinkDoor(this);
        doors.add(door);
        return door;
    }

    /** From now on nobody is kept waiting. */
    synchronized void hurries() {
        span = Duration.ZERO;
    }

    /** Keeps the mail, and comes back when its sender may hear of it. */
    void take(Taken mail) {
        LockSupport.parkNanos(turnOf(mail));
    }

    private synchronized long turnOf(Taken mail) {
        taken.add(mail);
        notifyAll();
        var now = System.nanoTime();
        var left = Math.max(expected - taken.size(), 1);
        var pause = Math.min(span.toNanos() / left, LONGEST_PAUSE.toNanos());
        nextTurn = Math.max(now, nextTurn) + (long) (2 * random.nextDouble() * pause);
        return nextTurn - now;
    }

    synchronized List<Taken> taken() {
        return List.copyOf(taken);
    }

    synchronized int count() {
        return taken.size();
    }

    /** Waits until so many have been taken in all. */
    synchronized void awaitTaken(int mails) throws InterruptedException, TimeoutException {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (taken.size() < mails) {
            var millis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (millis <= 0) {
                throw new TimeoutException("of " + mails + " mails only " + taken.size() + " have come");
            }
            wait(millis);
        }
    }

    @Override
    public void close() {
        doors.forEach(SinkDoor::close);
    }
}
