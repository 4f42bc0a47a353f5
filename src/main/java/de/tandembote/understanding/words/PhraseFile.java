package de.tandembote.understanding.words;

import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import java.nio.file.Path;
import java.util.List;

/** Reads a file of phrases by their meaning. */
final class PhraseFile {

    private PhraseFile() {}

    /** Takes each phrase of a file, as written and with the place where a fault in it belongs. */
    interface Reader<M> {
        void take(M meaning, int value, YamlNode item);
    }

    static <M extends Meaning> void read(Path path, List<M> meanings, Faults faults, Reader<M> reader) {
        var file = YamlNode.read(path, faults);
        if (file.isAbsent()) {
            return;
        }
        file.allow(meanings.stream().map(Meaning::key).toArray(String[]::new));
        var entries = file.entries();
        for (var meaning : meanings) {
            var entry = entries.get(meaning.key());
            if (entry == null) {
                file.get(meaning.key());
            } else if (meaning.hasValues()) {
                entry.entries()
                        .forEach((value, list) ->
                                list.items().forEach(item -> reader.take(meaning, meaning.value(value, list), item)));
            } else {
                entry.items().forEach(item -> reader.take(meaning, 0, item));
            }
        }
    }
}
