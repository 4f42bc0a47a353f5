package de.tandembote.setup;

import de.tandembote.people.Administration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings the stored administrations up to a round file. */
@Component
class AdministrationImport {

    private final de.tandembote.people.Administrations stored;

    AdministrationImport(de.tandembote.people.Administrations stored) {
        this.stored = stored;
    }

    /** The administrations of the file by their names. */
    Map<String, Administration> apply(RoundFile file, Changes changes) {
        var byName = new LinkedHashMap<String, Administration>();
        for (var entry : file.administrations().all()) {
            byName.put(entry.name(), administration(entry, file, changes));
        }
        return byName;
    }

    private Administration administration(AdministrationEntry entry, RoundFile file, Changes changes) {
        var kind = entry.kind().name().toLowerCase(Locale.ROOT);
        var land = entry.land().orElse(file.programme().land()).name();
        var known = stored.findByName(entry.name());
        // An administration takes part in many rounds: a file that does not speak of its office changes nothing about
        // it.
        var keeps = known.filter(_ -> !entry.saysBilling());
        var billingName = keeps.map(Administration::billingName)
                .orElseGet(() -> entry.billing()
                        .map(AdministrationEntry.BillingContact::name)
                        .orElse(""));
        var billingEmail = keeps.map(Administration::billingEmail)
                .orElseGet(() ->
                        entry.billing().map(billing -> billing.email().value()).orElse(""));
        if (known.isEmpty()) {
            changes.added("administration " + entry.name());
            return stored.save(new Administration(entry.name(), kind, land, billingName, billingEmail));
        }
        if (known.get().update(kind, land, billingName, billingEmail)) {
            changes.changed("administration " + entry.name());
        }
        return known.get();
    }
}
