package de.tandembote.inbox;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.faults.Installation;
import java.util.Optional;
import java.util.UUID;

/** What replies answer, for those outside who measure how long it takes to know. */
public final class Ties {

    private final Tying tying;

    public Ties(Installation bot) {
        this.tying = bot.get(Tying.class);
    }

    /** The question that the message answers; empty where it is in doubt. */
    public Optional<UUID> questionOf(IncomingMessage message) {
        return tying.tie(message, tying.linkOf(message).orElse(null)) instanceof Tie.To to
                ? Optional.ofNullable(to.question())
                : Optional.empty();
    }
}
