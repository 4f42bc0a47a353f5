package de.tandembote.script;

import de.tandembote.channel.ChannelKind;
import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code messages.yaml}: which messages there are and what each is for. */
final class MessageIndex {

    private MessageIndex() {}

    /** The messages in the order of the file; each has a folder of its name, and each folder has an entry. */
    static Map<String, MessageSpec> read(Path file, Path folder, Faults faults) {
        var specs = new LinkedHashMap<String, MessageSpec>();
        var folders = folders(folder, faults);
        YamlNode.read(file, faults).entries().forEach((name, entry) -> {
            specs.put(name, spec(name, entry));
            if (!folders.remove(name)) {
                entry.fault("\"%s\" has no folder in %s.".formatted(name, folder.getFileName()));
            }
        });
        folders.forEach(
                name -> faults.add(folder.resolve(name), 0, "is not in the index %s.".formatted(file.getFileName())));
        return specs;
    }

    private static MessageSpec spec(String name, YamlNode entry) {
        entry.allow("kind", "about", "asks", "page", "taps", "by", "lives");
        return new MessageSpec(
                name,
                entry.get("kind").oneOf(Purpose.class, Purpose.SERVICE),
                entry.get("about").oneOf(About.class, About.ROUND),
                entry.find("asks")
                        .map(asks -> asks.oneOf(QuestionKind.class, QuestionKind.ECHO))
                        .orElse(null),
                entry.find("page")
                        .map(page -> page.oneOf(PageKind.class, PageKind.CALENDARS))
                        .orElse(null),
                entry.find("taps")
                        .map(taps -> taps.items().stream().map(YamlNode::text).toList())
                        .orElse(List.of()),
                entry.find("by")
                        .map(by -> by.oneOf(ChannelKind.class, ChannelKind.EMAIL))
                        .orElse(null),
                entry.find("lives")
                        .map(lives -> lives.value(Period::parse, "a period such as P7D", Period.ZERO))
                        .orElse(null));
    }

    private static Set<String> folders(Path folder, Faults faults) {
        try (var entries = Files.list(folder)) {
            var names = entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .toList();
            return new TreeSet<>(names);
        } catch (IOException e) {
            faults.add(folder, 0, "cannot be read; does it exist?");
            return new TreeSet<>();
        }
    }
}
