package de.tandembote.setup;

import de.tandembote.datafile.Fault;
import de.tandembote.datafile.Faults;
import de.tandembote.script.Script;
import java.nio.file.Path;
import java.util.List;

/**
 * What there is to say about a round file and its participant list.
 *
 * @param faults what keeps the round from being imported
 * @param hints what is worth a look and stops nothing; of use only where there are no faults
 */
public record RoundCheck(List<Fault> faults, List<Fault> hints) {

    public RoundCheck {
        faults = List.copyOf(faults);
        hints = List.copyOf(hints);
    }

    /** Reads a round file and the list that it names, and finds everything that is wrong in both. */
    public static RoundCheck of(Path file) {
        var faults = new Faults();
        var hints = RoundFile.read(file, faults).hints();
        return new RoundCheck(faults.all(), hints);
    }

    /** The same, and finds each survey that the file names and these texts, which must be sound, do not have. */
    public static RoundCheck of(Path file, Script script) {
        var faults = new Faults();
        var round = RoundFile.read(file, faults);
        round.checkSurveys(script, faults);
        return new RoundCheck(faults.all(), round.hints());
    }
}
