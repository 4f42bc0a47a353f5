package de.tandembote.setup;

import de.tandembote.calendar.Recurrence;
import de.tandembote.datafile.Fault;
import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import de.tandembote.programme.WorkingDays;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a round file from top to bottom, then what its parts say about each other. */
final class RoundFileReader {

    private static final Recurrence FIRST_OF_MONTH = Recurrence.of("FREQ=MONTHLY;BYMONTHDAY=1");

    private final YamlNode root;
    private final Faults faults;
    private final List<Fault> hints = new ArrayList<>();

    RoundFileReader(YamlNode root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    RoundFile read() {
        root.allow(
                "programme",
                "round",
                "closed",
                "cadence",
                "rules",
                "administrations",
                "coordinators",
                "chat-room",
                "participants",
                "information",
                "gatherings",
                "calendar-files",
                "surveys");
        var programme = ProgrammeEntry.read(root.get("programme"));
        var round = RoundEntry.read(root.get("round"));
        var closed = closed();
        var cadence = cadence(round);
        var rules = root.find("rules").map(RoundRules::read).orElse(List.of());
        var administrations = Administrations.read(root.get("administrations"));
        var coordinators = coordinators(administrations, programme);
        var chatRoom = chatRoom();
        var workingDays = new WorkingDays(programme.land(), closed);
        var gatherings = new GatheringReader(root, faults, hints).read(programme.zone(), round, workingDays);
        var participants = participants(administrations, coordinators, programme, rules);
        var addressList = root.find("information").flatMap(this::fileBeside);
        GatheringReader.checkPeople(gatherings, coordinators, participants);
        var surveys = root.find("surveys").map(SurveyEntry::read).orElse(List.of());
        checkBilling(gatherings, administrations, participants);
        return new RoundFile(
                root.file(),
                programme,
                round,
                closed,
                cadence,
                rules,
                administrations,
                coordinators,
                chatRoom,
                participants,
                addressList,
                gatherings,
                surveys,
                hints);
    }

    private Set<LocalDate> closed() {
        var closed = new HashSet<LocalDate>();
        root.find("closed").map(YamlNode::items).orElse(List.of()).forEach(day -> closed.add(YamlValues.date(day)));
        return closed;
    }

    private Recurrence cadence(RoundEntry round) {
        var node = root.get("cadence");
        var cadence = node.value(
                Recurrence::of, "a recurrence rule of whole days such as " + FIRST_OF_MONTH.rule(), FIRST_OF_MONTH);
        if (!node.isAbsent()
                && round.isSound()
                && cadence.dates(round.firstDay(), round.lastDay()).isEmpty()) {
            node.fault("no day of the round fits this rule, so that nobody would ever be reminded.");
        }
        return cadence;
    }

    private List<CoordinatorEntry> coordinators(Administrations administrations, ProgrammeEntry programme) {
        var node = root.get("coordinators");
        var found = new ArrayList<CoordinatorEntry>();
        for (var item : node.items()) {
            var entry = CoordinatorEntry.read(
                    item, administrations, programme.voice().language());
            if (found.stream().anyMatch(other -> isSomebodyElse(other, entry))) {
                item.fault("somebody of another name has the same e-mail address; each person has one of their own.");
            }
            found.add(entry);
        }
        if (!node.isAbsent() && found.stream().noneMatch(entry -> entry.role() == CoordinatorRole.COORDINATOR)) {
            node.fault("nobody here has the role coordinator; people must be able to reach a person.");
        }
        return found;
    }

    private String chatRoom() {
        return root.find("chat-room")
                .map(node -> node.value(Words::roomId, Words.A_ROOM_ID, ""))
                .orElse("");
    }

    private static boolean isSomebodyElse(CoordinatorEntry one, CoordinatorEntry other) {
        return !one.email().value().isEmpty()
                && one.email().equals(other.email())
                && !one.isCalled(other.firstName(), other.lastName());
    }

    private ParticipantList participants(
            Administrations administrations,
            List<CoordinatorEntry> coordinators,
            ProgrammeEntry programme,
            List<RoundRule> rules) {
        var node = root.get("participants");
        if (node.isAbsent()) {
            return new ParticipantList(root.file(), List.of(), List.of());
        }
        return fileBeside(node)
                .map(file -> participants(file, administrations, coordinators, programme, rules))
                .orElseGet(() -> new ParticipantList(root.file(), List.of(), List.of()));
    }

    private Optional<Path> fileBeside(YamlNode node) {
        if (!node.text().matches("[^/\\\\:]+")) {
            node.fault("\"%s\" is not the name of a file beside this one.".formatted(node.text()));
            return Optional.empty();
        }
        return Optional.of(root.file().resolveSibling(node.text()));
    }

    private ParticipantList participants(
            Path file,
            Administrations administrations,
            List<CoordinatorEntry> coordinators,
            ProgrammeEntry programme,
            List<RoundRule> rules) {
        var list = new ParticipantListReader(file, administrations, coordinators)
                .read(programme.voice().language(), faults);
        for (var rule : rules) {
            rule.breaches(list).forEach(breach -> {
                switch (rule.strength()) {
                    case HARD -> faults.add(file, breach.line(), breach.sentence());
                    case SOFT -> hints.add(new Fault(file, breach.line(), breach.sentence()));
                }
            });
        }
        return list;
    }

    private void checkBilling(
            List<GatheringEntry> gatherings, Administrations administrations, ParticipantList participants) {
        if (gatherings.stream().noneMatch(gathering -> gathering.terms().billsAdministrations())) {
            return;
        }
        participants
                .ofPart(Part.MENTEE)
                .map(Participant::administration)
                .distinct()
                .flatMap(name -> administrations.named(name).stream())
                .filter(administration -> administration.billing().isEmpty())
                .forEach(administration -> root.get("administrations")
                        .fault("\"%s\" bears fees of its mentees, but has no \"billing\" contact."
                                .formatted(administration.name())));
    }
}
