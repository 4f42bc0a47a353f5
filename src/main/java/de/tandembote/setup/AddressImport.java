package de.tandembote.setup;

import de.tandembote.broadcast.AddressLists;
import de.tandembote.datafile.Faults;
import de.tandembote.programme.Round;
import java.nio.file.Files;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes over whom a round is told to before it begins, and from then on nobody. */
@Component
class AddressImport {

    private final AddressLists lists;
    private final Clock clock;

    AddressImport(AddressLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * Tells how many, but not who: what an import says may stand in a log.
     *
     * @throws de.tandembote.datafile.FaultyFiles if anything is wrong in the list
     */
    void apply(RoundFile file, Round round, Changes changes) {
        if (!round.timetable().today(clock).isBefore(round.firstDay())) {
            file.addressList()
                    .filter(Files::exists)
                    .ifPresent(
                            list -> changes.noted(
                                    list.getFileName()
                                            + " is not read any more, since the round has begun; its addresses are erased here, so delete it"));
            return;
        }
        var faults = new Faults();
        var entries = file.addresses(faults);
        faults.throwIfAny();
        var taken = lists.takeOver(round.id(), entries);
        if (taken.added() > 0) {
            changes.added(told(taken.added()));
        }
        if (taken.changed() > 0) {
            changes.changed(told(taken.changed()));
        }
        if (taken.removed() > 0) {
            changes.removed(told(taken.removed()));
        }
    }

    private static String told(int number) {
        return (number == 1 ? "1 address" : number + " addresses") + " for information before the round";
    }
}
