package de.tandembote.demo;

import de.tandembote.channel.NodeTurns;
import de.tandembote.inbox.Worker;
import de.tandembote.outbox.Dispatcher;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Gives free what a killed demo had begun: nobody else has this database. Leases run by real time, and the clock may be
 * turned past the life of a message before they end.
 */
@Component
@Profile("demo")
@Conditional(NoDatabaseNamed.class)
class Leftovers implements SmartInitializingSingleton {

    private final Dispatcher dispatcher;
    private final Worker worker;
    private final NodeTurns turns;

    Leftovers(Dispatcher dispatcher, Worker worker, NodeTurns turns) {
        this.dispatcher = dispatcher;
        this.worker = worker;
        this.turns = turns;
    }

    /** Before anything in this process begins to work. */
    @Override
    public void afterSingletonsInstantiated() {
        dispatcher.endLeases();
        worker.endLeases();
        turns.endAll();
    }
}
