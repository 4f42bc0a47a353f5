package de.tandembote.channel;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This node's turn to read one source. It is renewed by itself until it is given back: however long one reading takes,
 * another node need not wait longer than the turn's time when this one has died.
 */
public final class Turn {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    /** So often it is renewed in its time: the database may be away for a moment. */
    private static final int RENEWALS = 3;

    private final Turns turns;
    private final String source;
    private final Duration time;
    private final ScheduledThreadPoolExecutor alarm;
    private @Nullable Future<?> renewals;

    /**
     * Nobody's turn yet.
     *
     * @param time after which another node may read where this one gives no sign of life
     */
    public Turn(Turns turns, String source, Duration time) {
        this.turns = turns;
        this.source = source;
        this.time = time;
        alarm = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("turn-alarm").factory());
        // The thread goes when there is nothing to renew.
        alarm.setKeepAliveTime(time.toMillis(), TimeUnit.MILLISECONDS);
        alarm.allowCoreThreadTimeOut(true);
        alarm.setRemoveOnCancelPolicy(true);
    }

    /**
     * Makes it this node's turn, or makes sure that it still is.
     *
     * @return false while it is another node's
     */
    public synchronized boolean take() {
        if (!turns.take(source, time)) {
            stopRenewing();
            return false;
        }
        if (renewals == null) {
            long pause = time.toMillis() / RENEWALS;
            renewals = alarm.scheduleWithFixedDelay(this::renew, pause, pause, TimeUnit.MILLISECONDS);
        }
        return true;
    }

    /** Whether it has been taken and neither given back nor lost, as far as this node knows. */
    public synchronized boolean isHeld() {
        return renewals != null;
    }

    /** Lets another node read at once; where that cannot be said, it waits until the turn's time is over. */
    public synchronized void end() {
        if (renewals != null) {
            stopRenewing();
            try {
                turns.end(source);
            } catch (RuntimeException e) {
                LOG.atDebug().addKeyValue("failure", e.getClass().getName()).log("could not end the turn to read");
            }
        }
    }

    private synchronized void renew() {
        if (renewals == null) {
            return;
        }
        try {
            if (!turns.take(source, time)) {
                stopRenewing();
            }
        } catch (RuntimeException e) {
            // Whoever reads finds out as well; a later renewal may come in time.
            LOG.atDebug().addKeyValue("failure", e.getClass().getName()).log("could not renew the turn to read");
        }
    }

    private void stopRenewing() {
        if (renewals != null) {
            renewals.cancel(false);
            renewals = null;
        }
    }
}
