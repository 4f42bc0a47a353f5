package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the round of Dormagen in a folder where they can be changed. */
final class DormagenFiles {

    private static final String ROUND = "dormagen.yaml";
    private static final String LIST = "dormagen.csv";

    private final Path folder;

    DormagenFiles(Path folder) throws IOException {
        this.folder = folder;
        for (var file : List.of(ROUND, LIST)) {
            Files.copy(Path.of("calendars", file), folder.resolve(file));
        }
    }

    /** The file that an import is given. */
    Path round() {
        return folder.resolve(ROUND);
    }

    /** The list of those who take part. */
    String list() throws IOException {
        return Files.readString(folder.resolve(LIST));
    }

    void list(String text) throws IOException {
        Files.writeString(folder.resolve(LIST), text);
    }

    void replace(String file, String before, String after) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(folder.resolve(file), text.replace(before, after));
    }

    void removeLines(String file, String... with) throws IOException {
        Files.write(
                folder.resolve(file),
                Files.readAllLines(folder.resolve(file)).stream()
                        .filter(line -> List.of(with).stream().noneMatch(line::contains))
                        .toList());
    }
}
