package de.tandembote.channel.matrix;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Only what the bot looks at; nothing about who is online, writes or has read. */
final class NewsFilter {

    private NewsFilter() {}

    static ObjectNode wanted() {
        var wanted = JsonMapper.shared().createObjectNode();
        none(wanted, "presence");
        none(wanted, "account_data");
        var room = wanted.putObject("room");
        none(room, "account_data");
        none(room, "ephemeral");
        room.putObject("timeline").put("limit", 50);
        return wanted;
    }

    private static void none(ObjectNode filter, String kind) {
        filter.putObject(kind).putArray("types");
    }
}
