package de.tandembote.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Other people's calendar programs, in {@code src/test/readers}: python-icalendar, libical and ical.js. Where one is
 * not installed a test is skipped; where the environment says {@code CI=true} it fails.
 */
public final class Readers {

    private static final Path FOLDER = Path.of("src/test/readers");
    private static final String PYTHON = "/usr/bin/python3";

    private static final Map<String, List<String>> READERS = Map.of(
            "python-icalendar", List.of(PYTHON, script("read.py")),
            "libical", List.of(PYTHON, script("read_libical.py")),
            "ical.js", List.of("node", script("read.mjs")));

    private static final Map<String, List<String>> PROBES = Map.of(
            "python-icalendar (python3-icalendar)", List.of(PYTHON, "-c", "import icalendar, dateutil"),
            "libical (libical3)", List.of(PYTHON, "-c", "import ctypes; ctypes.CDLL('libical.so.3')"),
            "ical.js (npm ci in src/test/readers)", List.of("node", script("read.mjs"), "--probe"));

    private static final List<String> MISSING = PROBES.entrySet().stream()
            .filter(probe -> !works(probe.getValue()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();

    private Readers() {}

    /**
     * What each reader finds in a calendar text, by the reader's name: a line "uid|start|end|summary" for each
     * occurrence, sorted; start and end are instants, or dates for whole days.
     *
     * @throws AssertionError if a reader complains
     */
    public static Map<String, List<String>> read(String calendar) {
        requireAll();
        return READERS.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        reader -> new String(run(reader.getValue(), calendar), UTF_8)
                                .lines()
                                .toList()));
    }

    /**
     * The mail by which a calendar program answers an invitation.
     *
     * @param options of {@code answer.py}, such as "--as", "outlook", "--status", "ACCEPTED"
     */
    public static byte[] answer(String invitation, String... options) {
        requireAll();
        return run(List.of(PYTHON, script("answer.py")), invitation, options);
    }

    private static void requireAll() {
        var all = MISSING.isEmpty();
        assertThat(all || !"true".equals(System.getenv("CI")))
                .as("required in CI, but not installed: %s", MISSING)
                .isTrue();
        assumeTrue(all, () -> "calendar programs that are not installed: " + MISSING);
    }

    private static byte[] run(List<String> command, String calendar, String... options) {
        try {
            var file = Files.createTempFile("calendar", ".ics");
            Files.writeString(file, calendar);
            var process = new ProcessBuilder(Stream.of(command.stream(), Stream.of(file.toString()), Stream.of(options))
                            .flatMap(words -> words)
                            .toList())
                    .redirectErrorStream(true)
                    .start();
            var output = process.getInputStream().readAllBytes();
            assertThat(process.waitFor()).as(() -> new String(output, UTF_8)).isZero();
            Files.delete(file);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean works(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String script(String name) {
        return FOLDER.resolve(name).toString();
    }
}
