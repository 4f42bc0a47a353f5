package de.tandembote.setup;

import de.tandembote.channel.Address;
import de.tandembote.datafile.YamlNode;
import de.tandembote.script.Anrede;
import de.tandembote.script.Language;
import java.util.Optional;

/**
 * A person who accompanies the round: coordinates it, sits on its board, leads its workshops or evaluates it.
 *
 * @param administration the one that this person is there for; empty means all
 * @param seat for whom a member of the board speaks
 */
record CoordinatorEntry(
        String firstName,
        String lastName,
        String title,
        Anrede anrede,
        Address email,
        Optional<String> administration,
        CoordinatorRole role,
        Optional<Seat> seat,
        Language language) {

    static CoordinatorEntry read(YamlNode node, Administrations administrations, Language usual) {
        node.allow("first-name", "last-name", "title", "anrede", "email", "administration", "role", "seat", "language");
        return new CoordinatorEntry(
                YamlValues.text(node.get("first-name")),
                YamlValues.text(node.get("last-name")),
                node.find("title").map(YamlNode::text).orElse(""),
                node.get("anrede").value(Words::anrede, Words.AN_ANREDE, Anrede.NONE),
                Words.email(node.get("email")),
                administration(node.get("administration"), administrations),
                node.find("role")
                        .map(role -> role.oneOf(CoordinatorRole.class, CoordinatorRole.COORDINATOR))
                        .orElse(CoordinatorRole.COORDINATOR),
                node.find("seat").map(seat -> seat.oneOf(Seat.class, Seat.EQUALITY_OFFICER)),
                node.find("language")
                        .map(language -> language.oneOf(Language.class, usual))
                        .orElse(usual));
    }

    private static Optional<String> administration(YamlNode node, Administrations administrations) {
        var text = node.text().strip();
        if (text.equals("all") || node.isAbsent()) {
            return Optional.empty();
        }
        var named = administrations.named(text).map(AdministrationEntry::name);
        if (named.isEmpty()) {
            node.fault("\"%s\" is none of the administrations above; write it as there, or write all.".formatted(text));
        }
        return named;
    }

    boolean isCalled(String first, String last) {
        return firstName.equalsIgnoreCase(first) && lastName.equalsIgnoreCase(last);
    }

    /** Tells the role only: a person must not get into a log by being printed. */
    @Override
    public String toString() {
        return role.name();
    }
}
