package de.tandembote.outbox;

import de.tandembote.channel.GrowingPause;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Writes again what the database did not take: what the other side has answered must not be forgotten because the
 * database was started anew, or because somebody who changes many messages stood in the way.
 */
final class Insistence {

    private static final Logger LOG = LoggerFactory.getLogger(Insistence.class);

    /** With the pauses between them half a minute. */
    private static final int ATTEMPTS = 6;

    private Insistence() {}

    /** Does what may be done twice, and throws what stood in its way the last time. */
    static <T> T on(Supplier<T> step) {
        var pause = new GrowingPause();
        for (int attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (DataAccessException | TransactionException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.atWarn()
                        .addKeyValue("error", e.getClass().getName())
                        .log("the outbox could not be written, once more");
                pause.rest();
            }
        }
    }

    /** The same where nothing is answered. */
    static void on(Runnable step) {
        on(() -> {
            step.run();
            return true;
        });
    }
}
