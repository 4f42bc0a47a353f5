package de.tandembote.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A program of the machine that a test runs. Where it is not installed the test is skipped; where the environment says
 * {@code CI=true} it fails.
 */
public final class Tool {

    private final Path program;

    private Tool(Path program) {
        this.program = program;
    }

    public static Tool named(String name) {
        var found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        assertThat(found.isPresent() || !"true".equals(System.getenv("CI")))
                .as("required in CI, but not installed: %s", name)
                .isTrue();
        assumeTrue(found.isPresent(), () -> "not installed: " + name);
        return new Tool(found.orElseThrow());
    }

    /** Where it lies. */
    public Path program() {
        return program;
    }

    /**
     * All that it says.
     *
     * @throws AssertionError if it fails
     */
    public String run(String... arguments) {
        var command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // What a test talks to is on this machine.
        builder.environment()
                .keySet()
                .removeIf(variable -> variable.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
