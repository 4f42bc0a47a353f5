package de.tandembote.conversation;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does what is a courtesy and talks to a server once the caller's transaction is committed, and never where it is not.
 */
final class AfterCommit {

    private AfterCommit() {}

    static void run(Runnable courtesy) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                courtesy.run();
            }
        });
    }
}
