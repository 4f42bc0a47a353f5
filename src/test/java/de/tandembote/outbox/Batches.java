package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;
import de.tandembote.faults.Installation;

/** Claims of the outbox, for those outside who measure them. */
public final class Batches {

    private final Queue queue;

    public Batches(Installation bot) {
        this.queue = bot.get(Queue.class);
    }

    /** Takes the next messages that are due; tells how many. */
    public int claim() {
        return queue.claim(ChannelKind.EMAIL).size();
    }
}
