package de.tandembote.rounds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A round's file in a folder where it can be changed, with its lists beside it. */
record CopiedRound(Path path) {

    /** @param name of the file in {@code calendars}, without its ending */
    static CopiedRound of(String name, Path folder) {
        try {
            for (var list : lists(name)) {
                Files.copy(list, folder.resolve(list.getFileName()));
            }
            return new CopiedRound(Files.copy(Path.of("calendars", name + ".yaml"), folder.resolve(name + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> lists(String name) throws IOException {
        try (var files = Files.list(Path.of("calendars"))) {
            return files.filter(file -> file.getFileName().toString().matches(name + "(-.*)?\\.csv"))
                    .toList();
        }
    }

    /** The lines of a list that hold one of these texts stand there no longer. */
    CopiedRound listWithout(String list, String... texts) {
        try {
            var file = path.resolveSibling(list);
            Files.write(
                    file,
                    Files.readAllLines(file).stream()
                            .filter(line -> Arrays.stream(texts).noneMatch(line::contains))
                            .toList());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The second of two texts stands where the first was, the fourth where the third was, and so on. */
    void says(String... fromTo) {
        var text = read();
        for (int at = 0; at < fromTo.length; at += 2) {
            if (!text.contains(fromTo[at])) {
                throw new AssertionError("the round file does not say: " + fromTo[at]);
            }
            text = text.replace(fromTo[at], fromTo[at + 1]);
        }
        write(text);
    }

    /** An event stands there no longer. */
    void forgets(String uid) {
        var event = Pattern.compile("(?ms)^  - uid: " + uid + "$.*?(?=^  - uid: |\\z)")
                .matcher(read());
        if (!event.find()) {
            throw new AssertionError("the round file has no event " + uid);
        }
        says(event.group(), "");
    }

    /** All changes are taken back. */
    void isAsAtFirst() {
        try {
            var name = path.getFileName();
            Files.copy(Path.of("calendars").resolve(name), path, StandardCopyOption.REPLACE_EXISTING);
            for (var list : lists(name.toString().replace(".yaml", ""))) {
                Files.copy(list, path.resolveSibling(list.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
