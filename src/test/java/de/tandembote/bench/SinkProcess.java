package de.tandembote.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.testing.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Postfix's {@code smtp-sink}, which takes every mail and throws it away, and its {@code smtp-source}. */
final class SinkProcess implements AutoCloseable {

    private static final Path SINK = Path.of("/usr/sbin/smtp-sink");
    private static final String SOURCE = "/usr/sbin/smtp-source";

    private final int port;
    private final Process process;

    private SinkProcess(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    static boolean isInstalled() {
        return SINK.toFile().canExecute();
    }

    static SinkProcess start() throws IOException {
        var port = FreePorts.next();
        var address = "127.0.0.1:" + port;
        // Postfix does not serve as root.
        var command = System.getProperty("user.name").equals("root")
                ? new ProcessBuilder(SINK.toString(), "-u", "nobody", address, "100")
                : new ProcessBuilder(SINK.toString(), address, "100");
        return new SinkProcess(port, command.inheritIO().start());
    }

    int port() {
        return port;
    }

    /** Has {@code smtp-source} send messages of this size over held connections, and returns when it has. */
    void takesFromSource(int messages, int bytes, int connections) {
        var command = Stream.of(
                SOURCE,
                "-d",
                "-s",
                connections,
                "-m",
                messages,
                "-l",
                bytes,
                "-f",
                "bot@example.org",
                "-t",
                "anna@example.org",
                "127.0.0.1:" + port);
        run(command.map(String::valueOf).toList());
    }

    private static void run(List<String> command) {
        try {
            var source = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(source.getInputStream().readAllBytes(), UTF_8);
            if (source.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
