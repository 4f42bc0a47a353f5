package de.tandembote.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/** Another JVM with the test's class path. It is gone when this is closed, whatever state it is in. */
final class Jvm implements AutoCloseable {

    /** A start takes some ten seconds on a busy machine. */
    private static final int PATIENCE_SECONDS = 120;

    private static final String END = "the process has ended";

    private final Process process;
    private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final List<String> heard = new ArrayList<>();

    private Jvm(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    static Jvm start(Class<?> main, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            // Also where the test itself is broken off.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Jvm(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a line with these words. */
    void awaits(String words) {
        awaits(words, 1);
    }

    /** Waits until so many lines with these words have come, from now on. */
    void awaits(String words, int times) {
        for (int count = 0; count < times; ) {
            var line = next();
            heard.add(line);
            if (line.contains(words)) {
                count++;
            } else if (line.equals(END)) {
                throw new AssertionError("ended without saying: " + words + "\n" + String.join("\n", heard));
            }
        }
    }

    /** Whether a line with these words has come; does not wait for it. */
    boolean hasSaid(String words) {
        for (var line = said.poll(); line != null; line = said.poll()) {
            heard.add(line);
        }
        if (heard.contains(END)) {
            throw new AssertionError("ended:\n" + String.join("\n", heard));
        }
        return heard.stream().anyMatch(line -> line.contains(words));
    }

    void tell(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}: nothing of the process runs any more, no hook and no {@code finally}. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks the process to end, as a service manager does, and waits until it has. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        process.onExit().orTimeout(PATIENCE_SECONDS, SECONDS).join();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private String next() {
        try {
            var line = said.poll(PATIENCE_SECONDS, SECONDS);
            if (line == null) {
                throw new AssertionError("nothing more was said after:\n" + String.join("\n", heard));
            }
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private void listen() {
        try (BufferedReader output = process.inputReader(UTF_8)) {
            output.lines().forEach(said::add);
        } catch (IOException | UncheckedIOException e) {
            // A killed process ends in the middle of a line.
        } finally {
            said.add(END);
        }
    }
}
