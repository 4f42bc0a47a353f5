package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A real homeserver on this machine. Where its start script is not present the test is skipped; where the environment says
 * {@code CI=true} it fails.
 */
public final class Synapse {

    /** Where it listens. */
    public static final String ADDRESS = "http://127.0.0.1:18008";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static boolean running;
    private static boolean stopsAtTheEnd;

    private Synapse() {}

    /** The homeserver without limits to what is sent; started by the first who asks, stopped with the JVM. */
    public static synchronized void start() {
        if (!running) {
            start(requiredScript());
            running = true;
        }
    }

    /** The same with the limits that it has by itself, until the next {@link #start}. */
    public static synchronized void restartWithLimits() {
        start(requiredScript(), "strict");
        running = false;
    }

    /** The same with access tokens that live so many seconds, until the next {@link #start}. */
    public static synchronized void restartWithTokensThatLive(Duration time) {
        var tool = requiredScript();
        try {
            var copy = Files.createTempDirectory("synapse");
            FileSystemUtils.copyRecursively(tool.resolveSibling(""), copy);
            var settings = copy.resolve("homeserver.yaml");
            Files.writeString(
                    settings,
                    Files.readString(settings) + "\nrefreshable_access_token_lifetime: " + time.toSeconds() + "s\n");
            start(copy.resolve(tool.getFileName()));
            FileSystemUtils.deleteRecursively(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running = false;
    }

    /** Stops it and starts it again with all its rooms. */
    public static synchronized void restart() {
        run(requiredScript(), "stop");
        run(requiredScript(), "start");
    }

    /** A new account whose name nobody had before; its password is "secret". */
    public static String newUser(String name) {
        var unique = name + Long.toString(System.nanoTime(), 36) + NUMBER.incrementAndGet();
        run(requiredScript(), "user", unique, "secret");
        return "@" + unique + ":localhost.test";
    }

    private static void start(Path script, String... limits) {
        var stop = requiredScript();
        if (!stopsAtTheEnd) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> run(stop, "stop")));
            stopsAtTheEnd = true;
        }
        run(stop, "stop");
        run(script, Stream.concat(Stream.of("start"), Stream.of(limits)).toArray(String[]::new));
    }

    /** Whether its start script is present; in CI it must be, and whoever starts it without fails. */
    static boolean mayStart() {
        return script().isPresent() || isCi();
    }

    static boolean isCi() {
        return "true".equals(System.getenv("CI"));
    }

    private static Path requiredScript() {
        var script = script();
        assertThat(script.isPresent() || !isCi())
                .as("required in CI: TANDEMBOTE_SHARED names the folder that holds tools/synapse/synapse")
                .isTrue();
        assumeTrue(script.isPresent(), "no start script of a homeserver (TANDEMBOTE_SHARED)");
        return script.orElseThrow();
    }

    private static Optional<Path> script() {
        return Optional.ofNullable(System.getenv("TANDEMBOTE_SHARED"))
                .map(shared -> Path.of(shared, "tools", "synapse", "synapse"))
                .filter(Files::isExecutable);
    }

    private static void run(Path script, String... arguments) {
        var command = Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                .toList();
        try {
            // The server that it starts goes on writing to whatever it is given.
            var said = Files.createTempFile("synapse", ".log");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            assertThat(process.waitFor()).as(() -> read(said)).isZero();
            Files.delete(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
