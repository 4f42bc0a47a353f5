package de.tandembote.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Other people's test data, where it lies beside the project or where TANDEMBOTE_SHARED tells. */
public final class SharedMails {

    private static final Path FIXTURES =
            Path.of(Objects.requireNonNullElse(System.getenv("TANDEMBOTE_SHARED"), "../shared"), "fixtures");

    private SharedMails() {}

    /** The files of these folders and those below; none where the folders are not there. */
    public static List<byte[]> in(String... folders) {
        return List.of(folders).stream()
                .flatMap(folder -> files(FIXTURES.resolve(folder)).stream())
                .toList();
    }

    private static List<byte[]> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(eml|msg|txt|html|ics)"))
                    .sorted()
                    .map(SharedMails::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
