package de.tandembote.setup;

import de.tandembote.datafile.Fault;
import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import de.tandembote.programme.WorkingDays;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all group events of a round: those of its file, and those of the calendar files that it names. */
final class GatheringReader {

    private final YamlNode root;
    private final Faults faults;
    private final List<Fault> hints;

    GatheringReader(YamlNode root, Faults faults, List<Fault> hints) {
        this.root = root;
        this.faults = faults;
        this.hints = hints;
    }

    List<GatheringEntry> read(ZoneId zone, RoundEntry round, WorkingDays workingDays) {
        var calendars = new CalendarFiles(zone, faults);
        var found = new ArrayList<GatheringEntry>();
        var lineOf = new HashMap<String, Integer>();
        Stream.concat(
                        items("gatherings").map(GatheringEntry::read),
                        items("calendar-files").flatMap(calendars::read))
                .forEach(gathering -> {
                    checkName(gathering, lineOf);
                    hintAtDates(gathering, round, workingDays);
                    found.add(gathering);
                });
        return found;
    }

    private Stream<YamlNode> items(String key) {
        return root.find(key).map(YamlNode::items).orElse(List.of()).stream();
    }

    private void checkName(GatheringEntry gathering, Map<String, Integer> lineOf) {
        var before = lineOf.putIfAbsent(gathering.uid(), gathering.line());
        if (before != null && !gathering.uid().isEmpty()) {
            faults.add(
                    root.file(),
                    gathering.line(),
                    "the uid \"%s\" is that of line %d already; each gathering has its own."
                            .formatted(gathering.uid(), before));
        }
    }

    private void hintAtDates(GatheringEntry gathering, RoundEntry round, WorkingDays workingDays) {
        for (var day : gathering.days()) {
            if (day.equals(YamlValues.NO_DATE)) {
                continue;
            }
            if (round.isSound() && !round.contains(day)) {
                hint(gathering, "%s is not within the round; is the year right?".formatted(day));
            }
            if (!workingDays.isWorkingDay(day)) {
                hint(gathering, "%s is a weekend, a public holiday or a closed day.".formatted(day));
            }
        }
    }

    private void hint(GatheringEntry gathering, String sentence) {
        hints.add(new Fault(root.file(), gathering.line(), sentence));
    }

    /** Whoever is chosen for an event must be in the round. */
    static void checkPeople(
            List<GatheringEntry> gatherings, List<CoordinatorEntry> coordinators, ParticipantList participants) {
        var known = Stream.concat(
                        coordinators.stream().map(CoordinatorEntry::email),
                        participants.participants().stream().map(Participant::email))
                .collect(Collectors.toSet());
        gatherings.stream()
                .flatMap(gathering -> gathering.terms().people().stream())
                .distinct()
                .filter(person -> !person.email().value().isEmpty() && !known.contains(person.email()))
                .forEach(
                        person -> person.place()
                                .fault(
                                        "nobody of the round has this address; write it as in the list or under \"coordinators\"."));
    }
}
