package de.tandembote.datafile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects faults while files are read, so that a person sees all of them at once and not one after the other. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public void add(Path file, int line, String reason) {
        found.add(new Fault(file, line, reason));
    }

    public void add(Path file, int line, String reason, String inGerman) {
        found.add(new Fault(file, line, reason, inGerman));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All faults so far, in the order in which they were found. */
    public List<Fault> all() {
        return List.copyOf(found);
    }

    /**
     * Ends the reading where anything was wrong.
     *
     * @throws FaultyFiles with every fault found so far, if there is any
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new FaultyFiles(found);
        }
    }
}
