package de.tandembote.script;

import de.tandembote.channel.Content;
import java.util.Map;

/** A message with its texts, by language and form of address. */
record Message(MessageSpec spec, Map<Language, Map<FormOfAddress, MessageText>> texts) {

    Content render(Voice voice, Values values) {
        var given = values.topic().about();
        if (!given.covers(spec.about())) {
            throw new IllegalArgumentException(
                    "\"%s\" speaks about %s and was given %s".formatted(spec.name(), spec.about(), given));
        }
        var text = texts.getOrDefault(voice.language(), Map.of()).get(voice.address());
        if (text == null) {
            throw new IllegalStateException("\"%s\" was read with faults".formatted(spec.name()));
        }
        return text.render(voice, values);
    }
}
