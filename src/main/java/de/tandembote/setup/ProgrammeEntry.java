package de.tandembote.setup;

import de.tandembote.datafile.YamlNode;
import de.tandembote.programme.Land;
import de.tandembote.script.FormOfAddress;
import de.tandembote.script.Language;
import de.tandembote.script.Notation;
import de.tandembote.script.Voice;
import java.time.ZoneId;

/**
 * The programme that a round belongs to.
 *
 * @param sender the display name under which its mails are sent; the programme's name unless another is given
 * @param voice how the bot speaks to people for whom nothing else is known
 */
record ProgrammeEntry(String name, String sender, ZoneId zone, Land land, Voice voice) {

    static ProgrammeEntry read(YamlNode node) {
        node.allow("name", "sender", "zone", "land", "language", "address", "notation");
        var name = YamlValues.text(node.get("name"));
        var berlin = ZoneId.of("Europe/Berlin");
        return new ProgrammeEntry(
                name,
                node.find("sender").map(YamlValues::text).orElse(name),
                node.find("zone")
                        .map(zone -> zone.value(ZoneId::of, "a time zone such as Europe/Berlin", berlin))
                        .orElse(berlin),
                node.get("land").value(Land::of, "the code of a Land such as DE-NW", Land.NW),
                new Voice(
                        node.get("language").oneOf(Language.class, Language.DE),
                        node.get("address").oneOf(FormOfAddress.class, FormOfAddress.SIE),
                        node.get("notation").oneOf(Notation.class, Notation.PAIR)));
    }
}
