package de.tandembote.setup;

import de.tandembote.datafile.Faults;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When the round in a file takes place.
 *
 * @param zone in which its days are meant
 */
public record RoundDates(LocalDate firstDay, LocalDate lastDay, ZoneId zone) {

    /**
     * Reads a round file for its dates.
     *
     * @throws de.tandembote.datafile.FaultyFiles if anything is wrong in it
     */
    public static RoundDates of(Path file) {
        var faults = new Faults();
        var round = RoundFile.read(file, faults);
        faults.throwIfAny();
        return new RoundDates(
                round.round().firstDay(),
                round.round().lastDay(),
                round.programme().zone());
    }
}
