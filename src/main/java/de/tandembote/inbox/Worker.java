package de.tandembote.inbox;

import de.tandembote.channel.UnreadableMessage;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Works off what has arrived. */
@Service
public class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

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
     * Works on every message that waits.
     *
     * @return how many it took
     */
    public int workOff() {
        oneAtATime.lock();
        try {
            int taken = 0;
            for (var next = pile.claim(); next.isPresent(); next = pile.claim()) {
                work(next.get());
                taken++;
            }
            return taken;
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

    /** One message that breaks the code must not stop the next: it is tried again, and then parked. */
    private void work(Arrived message) {
        if (message.attempts() > settings.maxAttempts()) {
            pile.park(message.id(), "The work on it broke off " + settings.maxAttempts() + " times.");
            return;
        }
        try {
            sorting.sort(message);
        } catch (UnreadableMessage e) {
            pile.park(message.id(), e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            // The message of an exception can hold what the person wrote: only its type and place go to the log.
            LOG.atWarn()
                    .addKeyValue("message", message.id())
                    .addKeyValue("error", e.getClass().getName())
                    .addKeyValue("at", e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0])
                    .log("the work on a message broke off");
            pile.putBack(message.id());
        }
    }
}
