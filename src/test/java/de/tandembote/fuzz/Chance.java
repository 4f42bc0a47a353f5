package de.tandembote.fuzz;

import java.util.List;
import java.util.Random;

/** Throws dice; the same seed throws the same. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return bound <= 1 ? 0 : random.nextInt(bound);
    }

    /** Mostly small, at times up to the bound. */
    int mostlySmall(int bound) {
        return below(1 + below(1 + below(bound)));
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    byte anyByte() {
        return (byte) random.nextInt(256);
    }
}
