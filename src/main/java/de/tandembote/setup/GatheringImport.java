package de.tandembote.setup;

import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringDetails;
import de.tandembote.gathering.Gatherings;
import de.tandembote.programme.Round;
import java.net.URI;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/** Brings the stored group events of a round up to its file. */
@Component
class GatheringImport {

    private final Gatherings gatherings;

    GatheringImport(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    void apply(RoundFile file, Round round, Changes changes) {
        var stored = new HashMap<String, Gathering>();
        gatherings
                .findByRoundIdOrderByUid(round.id())
                .forEach(gathering -> stored.put(gathering.details().uid(), gathering));
        for (var entry : file.gatherings()) {
            var known = stored.remove(entry.uid());
            if (known == null) {
                gatherings.save(new Gathering(round.id(), detailsOf(entry)));
                changes.added("event " + entry.title());
            } else if (known.update(detailsOf(entry))) {
                changes.changed("event " + entry.title());
            }
        }
        stored.values().stream().filter(gathering -> !gathering.isCancelled()).forEach(gathering -> {
            gathering.cancel();
            changes.removed("event " + gathering.details().title());
        });
    }

    private static GatheringDetails detailsOf(GatheringEntry entry) {
        return new GatheringDetails(
                entry.uid(),
                entry.kind(),
                entry.audience(),
                entry.title(),
                entry.times(),
                entry.place(),
                entry.videoLink().map(URI::toString).orElse(""),
                entry.seats().isPresent() ? entry.seats().getAsInt() : null,
                entry.fee(),
                entry.bearer(),
                entry.deadline().orElse(null));
    }
}
