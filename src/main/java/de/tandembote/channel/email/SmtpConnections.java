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
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps connections to the mail server open for the next message, limited in number, age, idleness and messages. A
 * server that lets no further one in is left alone for a while, and those that it has do the work.
 */
final class SmtpConnections implements AutoCloseable {

    private final EmailSettings.Smtp limits;
    private final SmtpDoor door;
    private final Reachability server;
    private final InstantSource clock;
    /** To further connections. */
    private final Closed closed;

    /** To mails over those that it has. */
    private final Closed silent;

    private final ScheduledThreadPoolExecutor guard = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("smtp-guard").factory());

    private final ScheduledFuture<?> sweeping;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private final Deque<SmtpConnection> idle = new ArrayDeque<>();
    /** Those that are idle, at work or just being opened. */
    private int open;

    /** No further mail is taken. */
    private boolean shut;

    SmtpConnections(EmailSettings.Smtp limits, SmtpDoor door, Reachability server, InstantSource clock) {
        this.limits = limits;
        this.door = door;
        this.server = server;
        this.clock = clock;
        closed = new Closed(clock);
        silent = new Closed(clock);
        guard.setRemoveOnCancelPolicy(true);
        long pause = limits.maxIdle().toMillis();
        sweeping = guard.scheduleWithFixedDelay(this::closeSpent, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** How many mails can be handed over at the same time. */
    int most() {
        return limits.connections();
    }

    /** How many connections there are. */
    int open() {
        lock.lock();
        try {
            return open;
        } finally {
            lock.unlock();
        }
    }

    /** Hands one mail over by a held connection or a new one; waits while all are busy. Does not throw. */
    Delivery deliver(OutgoingMail mail) {
        try {
            while (true) {
                var held = take();
                if (held.isEmpty()) {
                    var delivery = deliverAnew(mail);
                    if (delivery.isPresent()) {
                        return delivery.get();
                    }
                } else {
                    var delivery = handOver(held.get(), mail);
                    // A server may close a held connection whenever it likes: that says nothing about the message.
                    if (!held.get().lostBeforeContent()) {
                        return noted(held.get(), delivery);
                    }
                }
            }
        } catch (TimeoutException e) {
            return new Delivery.TryLater("no connection was free");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.TryLater("interrupted before the hand-over");
        }
    }

    /**
     * By a new connection; empty where the server takes no further one, but has others, of which the next free one will
     * do.
     */
    private Optional<Delivery> deliverAnew(OutgoingMail mail) {
        SmtpConnection connection;
        try {
            connection = door.knock();
        } catch (IOException | RuntimeException e) {
            return turnedAway("no connection");
        } catch (Error e) {
            leave();
            throw e;
        }
        try {
            var deadline = cutAtDeadline(connection);
            try {
                connection.open();
            } finally {
                deadline.cancel(false);
            }
        } catch (MessagingException | RuntimeException e) {
            if (e instanceof AuthenticationFailedException) {
                door.refused();
            }
            connection.cut();
            return turnedAway(connection.reason());
        } catch (Error e) {
            throw lost(connection, e);
        }
        closed.noMore();
        return Optional.of(noted(connection, handOver(connection, mail)));
    }

    /** As of memory: the program lives on, and must not lose the place. */
    private Error lost(SmtpConnection connection, Error error) {
        connection.cut();
        leave();
        return error;
    }

    private Optional<Delivery> turnedAway(String reason) {
        var pause = closed.again();
        if (leave() > 0) {
            return Optional.empty();
        }
        server.lost(reason);
        return Optional.of(new Delivery.Away(reason, pause));
    }

    private Delivery handOver(SmtpConnection connection, OutgoingMail mail) {
        try {
            var deadline = cutAtDeadline(connection);
            var outcome = connection.deliver(mail);
            var inTime = deadline.cancel(false);
            connection.usedAt(clock.instant());
            if (!inTime || !connection.keepable(limits, clock.instant()) || !giveBack(connection)) {
                connection.quit();
                leave();
            }
            return outcome;
        } catch (Error e) {
            throw lost(connection, e);
        }
    }

    private Delivery noted(SmtpConnection connection, Delivery outcome) {
        if (connection.broken()) {
            server.lost(connection.reason());
        } else {
            server.reached();
            silent.noMore();
        }
        return connection.turnedAway() ? new Delivery.Away(connection.reason(), silent.again()) : outcome;
    }

    /** A server that drips its answers keeps every read time-out: only closing the connection ends that. */
    private ScheduledFuture<?> cutAtDeadline(SmtpConnection connection) {
        return guard.schedule(connection::cut, limits.deadline().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A connection that is held; empty where a new one may be opened, which counts from now on. */
    private Optional<SmtpConnection> take() throws InterruptedException, TimeoutException {
        closeSpent();
        var patience = limits.deadline().toNanos();
        lock.lock();
        try {
            while (!shut && idle.isEmpty() && (open >= limits.connections() || (open > 0 && closed.lasts()))) {
                patience = changed.awaitNanos(patience);
                if (patience <= 0) {
                    throw new TimeoutException();
                }
            }
            if (shut) {
                throw new TimeoutException();
            }
            if (idle.isEmpty()) {
                open++;
            }
            // The one used last: the others may grow old and be closed when there is little to do.
            return Optional.ofNullable(idle.pollLast());
        } finally {
            lock.unlock();
        }
    }

    private boolean giveBack(SmtpConnection connection) {
        lock.lock();
        try {
            if (!shut) {
                idle.addLast(connection);
                changed.signal();
            }
            return !shut;
        } finally {
            lock.unlock();
        }
    }

    /** One is open no longer; tells how many still are. */
    private int leave() {
        lock.lock();
        try {
            changed.signal();
            return --open;
        } finally {
            lock.unlock();
        }
    }

    private void closeSpent() {
        var spent = new ArrayList<SmtpConnection>();
        lock.lock();
        try {
            var now = clock.instant();
            idle.removeIf(connection -> !connection.keepable(limits, now) && spent.add(connection));
            open -= spent.size();
        } finally {
            lock.unlock();
        }
        spent.forEach(SmtpConnection::quit);
    }

    /** What is being handed over comes to its end; no further mail is taken. */
    @Override
    public void close() {
        sweeping.cancel(false);
        // Its thread goes with the last deadline.
        guard.setKeepAliveTime(1, TimeUnit.SECONDS);
        guard.allowCoreThreadTimeOut(true);
        var left = new ArrayList<SmtpConnection>();
        lock.lock();
        try {
            shut = true;
            left.addAll(idle);
            open -= idle.size();
            idle.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        left.forEach(SmtpConnection::quit);
    }
}
