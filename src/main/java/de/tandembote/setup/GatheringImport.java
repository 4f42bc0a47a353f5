package de.tandembote.setup;

import de.tandembote.gathering.Agenda;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringDetails;
import de.tandembote.programme.Round;
import java.net.URI;
import java.util.HashMap;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings the stored group events of a round up to its file. */
@Component
class GatheringImport {

    private final Agenda agenda;

    GatheringImport(Agenda agenda) {
        this.agenda = agenda;
    }

    void apply(RoundFile file, Round round, Changes changes) {
        var stored = new HashMap<String, Gathering>();
        agenda.of(round.id()).forEach(gathering -> stored.put(gathering.uid(), gathering));
        for (var entry : file.gatherings()) {
            var known = stored.remove(entry.uid());
            if (known == null) {
                agenda.plan(round.id(), detailsOf(entry));
                changes.added("event " + entry.title());
            } else if (agenda.update(known.id(), detailsOf(entry))) {
                changes.changed("event " + entry.title());
            }
        }
        stored.values().stream().filter(gathering -> !gathering.isCancelled()).forEach(gathering -> {
            agenda.cancel(gathering.id());
            changes.removed("event " + gathering.details().title());
        });
    }

    private static GatheringDetails detailsOf(GatheringEntry entry) {
        return new GatheringDetails(
                entry.uid(),
                entry.kind(),
                entry.audience(),
                Set.of(),
                entry.title(),
                entry.times(),
                entry.place(),
                entry.videoLink().map(URI::toString).orElse(""),
                entry.seats().isPresent() ? entry.seats().getAsInt() : null,
                null,
                entry.fee(),
                entry.bearer(),
                entry.deadline().orElse(null));
    }
}
