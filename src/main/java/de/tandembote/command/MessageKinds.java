package de.tandembote.command;

import de.tandembote.script.Purpose;
import de.tandembote.understanding.Act;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Tells of which kinds of messages a "stop" or "start" is; beside the acts, whose fields other programs rely on. */
final class MessageKinds {

    private MessageKinds() {}

    /** Nothing is added where all messages are meant. */
    static void add(List<Act> acts, ObjectNode line) {
        for (var act : acts) {
            switch (act) {
                case Act.Stop(var kinds) -> add("stop", kinds, line);
                case Act.Start(var kinds) -> add("start", kinds, line);
                default -> {}
            }
        }
    }

    private static void add(String act, Set<Purpose> kinds, ObjectNode line) {
        if (!kinds.isEmpty()) {
            var names = line.withObjectProperty("messages").putArray(act);
            kinds.stream().sorted().forEach(kind -> names.add(kind.name().toLowerCase(Locale.ROOT)));
        }
    }
}
