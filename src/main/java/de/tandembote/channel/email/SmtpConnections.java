package de.tandembote.channel.email;

import de.tandembote.channel.Delivery;
import de.tandembote.channel.Reachability;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps connections to the mail server open for the next message, limited in number, age, idleness and messages. */
final class SmtpConnections implements AutoCloseable {

    private final EmailSettings.Smtp limits;
    private final SmtpDoor door;
    private final Reachability server;
    private final InstantSource clock;
    private final Semaphore permits;
    private final Deque<SmtpConnection> idle = new ArrayDeque<>();
    private final ScheduledThreadPoolExecutor guard = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("smtp-guard").factory());

    SmtpConnections(EmailSettings.Smtp limits, SmtpDoor door, Reachability server, InstantSource clock) {
        this.limits = limits;
        this.door = door;
        this.server = server;
        this.clock = clock;
        this.permits = new Semaphore(limits.connections(), true);
        guard.setRemoveOnCancelPolicy(true);
        long pause = limits.maxIdle().toMillis();
        var _ = guard.scheduleWithFixedDelay(this::closeSpent, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Hands one mail over by a held connection or a new one; waits while all are busy. Does not throw. */
    Delivery deliver(OutgoingMail mail) {
        try {
            if (!permits.tryAcquire(limits.deadline().toMillis(), TimeUnit.MILLISECONDS)) {
                return new Delivery.TryLater("every connection is busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.TryLater("interrupted before the hand-over");
        }
        try {
            var held = takeIdle();
            if (held != null) {
                var delivery = handOver(held, mail);
                // A server may close a held connection whenever it likes: that says nothing about the message.
                if (!held.lostBeforeContent()) {
                    return noted(held, delivery);
                }
            }
            return deliverAnew(mail);
        } finally {
            permits.release();
        }
    }

    private Delivery deliverAnew(OutgoingMail mail) {
        SmtpConnection connection;
        try {
            connection = door.knock();
        } catch (IOException | RuntimeException e) {
            server.lost("no connection");
            return new Delivery.TryLater("no connection");
        }
        var deadline = cutAtDeadline(connection);
        try {
            connection.open();
        } catch (MessagingException | RuntimeException e) {
            if (e instanceof AuthenticationFailedException) {
                door.refused();
            }
            connection.cut();
            return noted(connection, connection.failure());
        } finally {
            deadline.cancel(false);
        }
        return noted(connection, handOver(connection, mail));
    }

    private Delivery handOver(SmtpConnection connection, OutgoingMail mail) {
        var deadline = cutAtDeadline(connection);
        var delivery = connection.deliver(mail);
        if (deadline.cancel(false)) {
            giveBack(connection);
        } else {
            connection.cut();
        }
        return delivery;
    }

    /** A server that drips its answers keeps every read time-out: only closing the connection ends that. */
    private ScheduledFuture<?> cutAtDeadline(SmtpConnection connection) {
        return guard.schedule(connection::cut, limits.deadline().toMillis(), TimeUnit.MILLISECONDS);
    }

    private Delivery noted(SmtpConnection connection, Delivery delivery) {
        if (connection.broken()) {
            server.lost(
                    switch (delivery) {
                        case Delivery.TryLater(var reason) -> reason;
                        case Delivery.Refused(var reason) -> reason;
                        case Delivery.NotHere(var reason) -> reason;
                        case Delivery.Unknown(var reason) -> reason;
                        case Delivery.Accepted _, Delivery.Wait _ -> "";
                    });
        } else {
            server.reached();
        }
        return delivery;
    }

    private @Nullable SmtpConnection takeIdle() {
        closeSpent();
        synchronized (idle) {
            // The one used last: the others may grow old and be closed when there is little to do.
            return idle.pollLast();
        }
    }

    private void giveBack(SmtpConnection connection) {
        connection.usedAt(clock.instant());
        if (connection.keepable(limits, clock.instant())) {
            synchronized (idle) {
                idle.addLast(connection);
            }
        } else {
            connection.quit();
        }
    }

    private void closeSpent() {
        var spent = new ArrayList<SmtpConnection>();
        synchronized (idle) {
            var now = clock.instant();
            idle.removeIf(connection -> !connection.keepable(limits, now) && spent.add(connection));
        }
        spent.forEach(SmtpConnection::quit);
    }

    @Override
    public void close() {
        guard.shutdownNow();
        synchronized (idle) {
            idle.forEach(SmtpConnection::quit);
            idle.clear();
        }
    }
}
