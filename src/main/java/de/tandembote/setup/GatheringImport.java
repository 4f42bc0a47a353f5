package de.tandembote.setup;

import de.tandembote.datafile.Faults;
import de.tandembote.gathering.Agenda;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.GatheringDetails;
import de.tandembote.people.Person;
import de.tandembote.people.Persons;
import de.tandembote.programme.Round;
import de.tandembote.programme.Rounds;
import java.net.URI;
import java.util.HashMap;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the stored group events of a round up to its file; its people come first. */
@Component
class GatheringImport {

    private final Agenda agenda;
    private final GatheringCare gatherings;
    private final Persons persons;
    private final Rounds rounds;

    GatheringImport(Agenda agenda, GatheringCare gatherings, Persons persons, Rounds rounds) {
        this.agenda = agenda;
        this.gatherings = gatherings;
        this.persons = persons;
        this.rounds = rounds;
    }

    void apply(RoundFile file, Round round, Changes changes) {
        refuseNamesOfOthers(file, round);
        var stored = new HashMap<String, Gathering>();
        gatherings.of(round.id()).forEach(gathering -> stored.put(gathering.uid(), gathering));
        for (var entry : file.gatherings()) {
            var known = stored.remove(entry.uid());
            if (known == null) {
                agenda.plan(round.id(), detailsOf(entry));
                changes.added("event " + entry.title());
            } else if (agenda.update(known.id(), detailsOf(entry))) {
                changes.changed("event " + entry.title());
            }
        }
        for (var gathering : stored.values()) {
            if (agenda.cancel(gathering.id())) {
                changes.removed("event " + gathering.details().title());
            }
        }
        gatherings.refreshAudiences(round.id());
    }

    /** Calendars know an event by its uid alone: that of another round's event would move that one. */
    private void refuseNamesOfOthers(RoundFile file, Round round) {
        var faults = new Faults();
        for (var entry : file.gatherings()) {
            gatherings
                    .byUid(entry.uid())
                    .filter(known -> !known.round().equals(round.id()))
                    .flatMap(known -> rounds.findById(known.round()))
                    .ifPresent(other -> faults.add(
                            file.file(),
                            entry.line(),
                            "the uid \"%s\" is that of an event of another round already (%s, %s); give this one its own."
                                    .formatted(entry.uid(), other.programme().name(), other.name())));
        }
        faults.throwIfAny();
    }

    private GatheringDetails detailsOf(GatheringEntry entry) {
        var terms = entry.terms();
        return new GatheringDetails(
                entry.uid(),
                terms.kind(),
                terms.audience(),
                terms.people().stream()
                        .flatMap(person -> persons.findByEmail(person.email().value()).stream())
                        .map(Person::id)
                        .collect(Collectors.toSet()),
                entry.title(),
                entry.description(),
                entry.times(),
                entry.place(),
                entry.videoLink().map(URI::toString).orElse(""),
                orNull(terms.seats()),
                orNull(terms.minimum()),
                terms.fee(),
                terms.bearer(),
                terms.deadline().orElse(null));
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
