package de.tandembote.dialogues;

import de.tandembote.script.FormOfAddress;
import de.tandembote.script.Language;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A conversation as a coordinator writes it down.
 *
 * @param title what it shows
 * @param tandem whether Anna and Ben are a tandem
 * @param way the only way on which it is played, "mail" or "chat"; empty for both
 * @param surveys which surveys their round has
 * @param events the group events of their round
 */
record Dialogue(
        Path file,
        String title,
        Language language,
        FormOfAddress address,
        boolean tandem,
        String way,
        List<String> surveys,
        List<Event> events,
        List<Step> steps) {

    Dialogue {
        surveys = List.copyOf(surveys);
        events = List.copyOf(events);
        steps = List.copyOf(steps);
    }

    /** When it begins: on this day the bot asks what it asks every month. */
    LocalDateTime beginning() {
        return ((Step.At) steps.getFirst()).moment();
    }
}
