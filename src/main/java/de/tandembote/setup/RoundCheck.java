package de.tandembote.setup;

import de.tandembote.datafile.Fault;
import de.tandembote.datafile.Faults;
import de.tandembote.script.Script;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What there is to say about a round file and its lists.
 *
 * @param faults what keeps the round from being imported
 * @param hints what is worth a look and stops nothing; of use only where there are no faults
 */
public record RoundCheck(List<Fault> faults, List<Fault> hints) {

    public RoundCheck {
        faults = List.copyOf(faults);
        hints = List.copyOf(hints);
    }

    /** Reads a round file and the lists that it names, and finds everything that is wrong in them. */
    public static RoundCheck of(Path file) {
        return of(file, (_, _) -> {});
    }

    /** The same, and finds each survey that the file names and these texts, which must be sound, do not have. */
    public static RoundCheck of(Path file, Script script) {
        return of(file, (round, faults) -> round.checkSurveys(script, faults));
    }

    private static RoundCheck of(Path file, BiConsumer<RoundFile, Faults> more) {
        var faults = new Faults();
        var round = RoundFile.read(file, faults);
        more.accept(round, faults);
        var hints = new ArrayList<>(round.hints());
        round.addressList().ifPresent(list -> {
            if (Files.exists(list)) {
                round.addresses(faults);
            } else {
                hints.add(new Fault(
                        list, 0, "does not exist; until the round begins, the import takes addresses from it."));
            }
        });
        return new RoundCheck(faults.all(), hints);
    }
}
