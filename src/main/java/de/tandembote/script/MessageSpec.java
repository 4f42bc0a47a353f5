package de.tandembote.script;

import de.tandembote.channel.ChannelKind;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index of messages says about one of them.
 *
 * @param about which variables its texts can use
 * @param asks the question that it asks; null where no answer is awaited
 * @param page the page that it always offers; null where whoever sends it says so
 * @param taps the reactions that a chat offers below it, each an answer by itself
 * @param by the only channel on which it goes; null where it goes as the person prefers
 * @param lives how long after it is due it still makes sense to send it; null where it always does
 */
public record MessageSpec(
        String name,
        Purpose kind,
        About about,
        @Nullable QuestionKind asks,
        @Nullable PageKind page,
        List<String> taps,
        @Nullable ChannelKind by,
        @Nullable Period lives) {

    public MessageSpec {
        taps = List.copyOf(taps);
    }
}
