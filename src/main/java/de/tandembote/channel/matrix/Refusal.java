package de.tandembote.channel.matrix;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The homeserver answered with an error (Client-Server API, "Standard error response"). Only its code is kept: its
 * sentence may quote what was sent.
 */
final class Refusal extends RuntimeException {

    private final int status;
    private final String code;
    private final @Nullable Duration retryAfter;

    /**
     * An answer that is none of 2xx.
     *
     * @param code such as M_FORBIDDEN; empty where the answer names none
     * @param retryAfter how long the homeserver wants to be left alone; null where it does not say
     */
    Refusal(int status, String code, @Nullable Duration retryAfter) {
        super(status + " " + code);
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    /** The same about the bot's coming in at all: it is known by no token, whatever the code says. */
    Refusal ofLogin() {
        return new Refusal(401, code + " to the login", retryAfter);
    }

    boolean is(String expected) {
        return code.equals(expected);
    }

    /** A room of this name is there already, or comes just now. */
    boolean isNameTaken() {
        return is("M_ROOM_IN_USE") || status == 409;
    }

    boolean isTooFast() {
        return status == 429;
    }

    /** A fault of the homeserver or of something in front of it, which may pass. */
    boolean mayPass() {
        return status >= 500 || status == 408;
    }

    boolean isUnknownToken() {
        return status == 401;
    }

    /**
     * Whether it is about what was asked, and would be the same tomorrow: no limit, no fault, and not the bot's own
     * token.
     */
    boolean isFinal() {
        return !isTooFast() && !mayPass() && !isUnknownToken();
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    /** For a person to read; names nobody. */
    String reason() {
        return code.isEmpty() ? "the homeserver answered " + status : "the homeserver answered " + status + " " + code;
    }
}
