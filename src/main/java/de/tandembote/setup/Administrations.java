package de.tandembote.setup;

import de.tandembote.datafile.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The administrations of a round, found by the names that lists and round files use. */
record Administrations(List<AdministrationEntry> all) {

    Administrations {
        all = List.copyOf(all);
    }

    static Administrations read(YamlNode node) {
        var found = new ArrayList<AdministrationEntry>();
        for (var item : node.items()) {
            var entry = AdministrationEntry.read(item);
            if (new Administrations(found).named(entry.name()).isPresent()) {
                item.fault("\"%s\" stands here twice; delete one of them.".formatted(entry.name()));
            }
            found.add(entry);
        }
        if (found.isEmpty() && !node.isAbsent()) {
            node.fault("at least one administration is needed.");
        }
        return new Administrations(found);
    }

    Optional<AdministrationEntry> named(String name) {
        return all.stream()
                .filter(entry -> entry.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The administration of everybody where there is only one. */
    Optional<AdministrationEntry> only() {
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
