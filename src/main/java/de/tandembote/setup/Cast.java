package de.tandembote.setup;

import de.tandembote.channel.Address;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everybody of a round, each person once. A mentor may sit on the board: the participant list, which says more, then
 * decides what is known of the person.
 */
final class Cast {

    private final RoundFile file;
    private final Map<Address, Member> byAddress = new LinkedHashMap<>();

    Cast(RoundFile file) {
        this.file = file;
        file.coordinators().forEach(entry -> byAddress.put(entry.email(), Member.of(entry)));
        file.participants().participants().forEach(entry -> byAddress.put(entry.email(), Member.of(entry)));
    }

    /** The person with this address, who must be in the round. */
    Member at(Address address) {
        var member = byAddress.get(address);
        if (member == null) {
            throw new IllegalArgumentException("nobody of the round has this address");
        }
        return member;
    }

    /** All mentees and mentors, in the order of the list. */
    List<Member> tandemPeople() {
        return file.participants().participants().stream()
                .map(entry -> at(entry.email()))
                .toList();
    }

    /** For whom a group event is, in the order of the files. */
    List<Member> audienceOf(GatheringEntry event) {
        var participants = file.participants().participants().stream()
                .filter(entry -> event.terms().isFor(entry.email(), entry.part().role()))
                .map(Participant::email);
        var others = file.coordinators().stream()
                .filter(entry -> event.terms().isFor(entry.email(), entry.role().role()))
                .map(CoordinatorEntry::email);
        return Stream.concat(participants, others).map(this::at).distinct().toList();
    }

    /** Those who run the round, in the order of the file. */
    List<Member> coordinators() {
        return file.coordinators().stream()
                .filter(entry -> entry.role() == CoordinatorRole.COORDINATOR)
                .map(entry -> at(entry.email()))
                .distinct()
                .toList();
    }

    /** Those who stand for the administrations of these people, or for all; everybody where there is none such. */
    List<Member> coordinatorsFor(Collection<Member> people) {
        var administrations = people.stream().map(Member::administration).toList();
        var found = coordinators().stream()
                .filter(coordinator -> coordinator.administration().isEmpty()
                        || administrations.contains(coordinator.administration()))
                .toList();
        return found.isEmpty() ? coordinators() : found;
    }

    /** The tandem with this name, which must be in the list. */
    MatchedTandem tandem(String name) {
        return file.participants().tandems().stream()
                .filter(tandem -> tandem.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tandem \"" + name + "\""));
    }
}
