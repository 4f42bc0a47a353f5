package de.tandembote.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.tandembote.channel.UnreadableMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads mails of others where they lie beside the project or where TANDEMBOTE_SHARED tells. */
class OtherPeoplesMailTests {

    @ParameterizedTest
    @ValueSource(strings = {"mime", "bounces"})
    void readsOrRefusesEveryMailWithinBounds(String folder) throws IOException {
        var reader = Mails.reader();
        for (var mail : mails(folder)) {
            byte[] raw = Files.readAllBytes(mail);
            long start = System.nanoTime();
            try {
                var message = reader.read(raw);
                assertThat(message.text() + message.subject())
                        .as(mail.toString())
                        .doesNotContain("\0", "\r");
            } catch (UnreadableMessage e) {
                assertThat(e).as(mail.toString()).message().isNotBlank();
            }
            assertThat(reader.fingerprint(raw)).as(mail.toString()).hasSize(64);
            assertThat(reader.sender(raw)).as(mail.toString()).doesNotContain(" ");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(mail.toString())
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void refusesNoBounce() throws IOException {
        var reader = Mails.reader();
        var refused = new ArrayList<String>();
        for (var mail : mails("bounces")) {
            try {
                reader.read(Files.readAllBytes(mail));
            } catch (UnreadableMessage e) {
                refused.add(mail.getFileName() + ": " + e.getMessage());
            }
        }

        assertThat(refused).isEmpty();
    }

    private static List<Path> mails(String folder) throws IOException {
        var shared =
                Path.of(Optional.ofNullable(System.getenv("TANDEMBOTE_SHARED")).orElse("../shared"));
        var place = shared.resolve("fixtures").resolve(folder);
        assumeTrue(Files.isDirectory(place), "Skipped: no mails of others at " + place);
        try (var files = Files.list(place)) {
            return files.filter(file -> file.toString().matches(".*\\.(eml|msg)"))
                    .sorted()
                    .toList();
        }
    }
}
