package de.tandembote.inbox;

import de.tandembote.channel.UnreadableMessage;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Works off what has arrived. */
@Service
public class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** Each time somebody else has got on meanwhile: who meets so many of them in a row is not just unlucky. */
    private static final int COLLISIONS = 10;

    /** By which PostgreSQL says that a unique row is there already. */
    private static final String IS_THERE = "23505";

    private final Pile pile;
    private final Sorting sorting;
    private final Forgetting forgetting;
    private final InboxSettings settings;

    /** One round at a time in a process: whoever calls next waits until the round before has come to its end. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Worker(Pile pile, Sorting sorting, Forgetting forgetting, InboxSettings settings) {
        this.pile = pile;
        this.sorting = sorting;
        this.forgetting = forgetting;
        this.settings = settings;
    }

    /**
     * Works on every message that waits, on several at the same time.
     *
     * @return how many it took
     */
    public int workOff() {
        return workOff(() -> true);
    }

    /**
     * The same.
     *
     * @param mayGoOn once it says no, what nobody has begun with is left for later
     */
    public int workOff(BooleanSupplier mayGoOn) {
        oneAtATime.lock();
        try (var hand = new Hand(pile, mayGoOn)) {
            return new SharedWork(settings.workers(), taken -> workOnNext(hand, taken)).run();
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Gives free what other nodes work on; only for who knows that none of them lives. */
    public void endLeases() {
        pile.endLeases();
    }

    /** Throws away what is no longer needed, and tells of what is soon thrown away undecided. */
    public void tidy() {
        forgetting.forgetDone();
        forgetting.forgetUndecided();
        forgetting.remind();
    }

    /** As soon as a message is taken, somebody else may look for the next. */
    private boolean workOnNext(Hand hand, Runnable taken) {
        var next = hand.next();
        next.ifPresent(message -> {
            taken.run();
            work(message);
        });
        return next.isPresent();
    }

    /**
     * One message that breaks the code must not stop the next. It is tried again once its lease is over, and parked in
     * the end: at once would be too soon, as what broke off may be to blame on a database that is away for a moment.
     */
    private void work(Arrived message) {
        if (message.attempts() > settings.maxAttempts()) {
            pile.park(message, "The work on it broke off " + settings.maxAttempts() + " times.");
            return;
        }
        try {
            sort(message);
        } catch (UnreadableMessage e) {
            pile.park(message, e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            // The message of an exception can hold what the person wrote: only its type and place go to the log.
            LOG.atWarn()
                    .addKeyValue("message", message.id())
                    .addKeyValue("error", e.getClass().getName())
                    .addKeyValue("at", e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0])
                    .log("the work on a message broke off");
        }
    }

    /**
     * Both of a tandem may write at the same time, even about the same session: that the other one was quicker is no
     * fault of the message.
     */
    private void sort(Arrived message) {
        for (int collisions = 1; ; collisions++) {
            try {
                sorting.sort(message);
                return;
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                if (collisions == COLLISIONS || !isCollision(e)) {
                    throw e;
                }
            }
        }
    }

    /** Of what breaks a rule of the database, only that a row is there already. */
    private static boolean isCollision(NestedRuntimeException e) {
        return e instanceof ConcurrencyFailureException
                || (e.getMostSpecificCause() instanceof SQLException sql && IS_THERE.equals(sql.getSQLState()));
    }
}
