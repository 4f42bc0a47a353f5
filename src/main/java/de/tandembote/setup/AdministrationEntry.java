package de.tandembote.setup;

import de.tandembote.channel.Address;
import de.tandembote.datafile.YamlNode;
import de.tandembote.programme.Land;
import java.util.Optional;

/**
 * An administration or a company whose people take part.
 *
 * @param land where it lies, where that is another Land than the programme's
 * @param billing who gets the cost notices of its mentees
 * @param saysBilling whether the file says who does, be it nobody
 */
record AdministrationEntry(
        String name,
        AdministrationKind kind,
        Optional<Land> land,
        Optional<BillingContact> billing,
        boolean saysBilling) {

    /** Who is told what a workshop costs. */
    record BillingContact(String name, Address email) {

        @Override
        public String toString() {
            return "billing contact";
        }
    }

    static AdministrationEntry read(YamlNode node) {
        node.allow("name", "kind", "land", "billing");
        return new AdministrationEntry(
                YamlValues.text(node.get("name")),
                node.get("kind").oneOf(AdministrationKind.class, AdministrationKind.STADT),
                node.find("land").map(land -> land.value(Land::of, "the code of a Land such as DE-NW", Land.NW)),
                node.find("billing").map(AdministrationEntry::billing),
                node.entries().containsKey("billing"));
    }

    private static BillingContact billing(YamlNode node) {
        node.allow("name", "email");
        return new BillingContact(YamlValues.text(node.get("name")), Words.email(node.get("email")));
    }
}
