package de.tandembote.datafile;

import java.util.List;
import java.util.stream.Collectors;

/** Files that a person wrote cannot be used; tells every fault with file and line. */
public final class FaultyFiles extends RuntimeException {

    private final transient List<Fault> faults;

    public FaultyFiles(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
