package de.tandembote.link;

import java.security.SecureRandom;

/** Draws what nobody can know before. */
final class Lot {

    /** As long as a token, so that it is cut from quoted text like one. */
    private static final int BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    String draw() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base32.encode(bytes);
    }
}
