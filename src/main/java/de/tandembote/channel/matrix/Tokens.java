package de.tandembote.channel.matrix;

import org.jspecify.annotations.Nullable;

/**
 * What the homeserver gave the bot to be known by.
 *
 * @param refresh gives the next pair when the access token has expired; null where it does not expire
 */
record Tokens(String access, @Nullable String refresh) {

    /** Neither may get into a log. */
    @Override
    public String toString() {
        return "tokens";
    }
}
