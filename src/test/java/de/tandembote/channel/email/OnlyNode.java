package de.tandembote.channel.email;

import de.tandembote.channel.Turns;
import java.time.Duration;

/** Where there is one node, it is always its turn. */
final class OnlyNode implements Turns {

    @Override
    public boolean take(String source, Duration time) {
        return true;
    }

    @Override
    public void end(String source) {
        // Nobody else waits for it.
    }
}
