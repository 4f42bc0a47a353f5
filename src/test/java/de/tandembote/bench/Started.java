package de.tandembote.bench;

import de.tandembote.testing.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** An application in a process of its own, measured from its start to its first page. */
final class Started implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final double seconds;

    private Started(Process process, double seconds) {
        this.process = process;
        this.seconds = seconds;
    }

    /** Starts a JVM as old as this one and waits for its first page. */
    static Started java(List<String> arguments, Path log) throws IOException, InterruptedException {
        return java(arguments, Path.of(""), log, "/");
    }

    /** The same in this folder, and for the page with this path. */
    static Started java(List<String> arguments, Path folder, Path log, String page)
            throws IOException, InterruptedException {
        var port = FreePorts.next();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        command.addAll(arguments);
        command.add("--server.port=" + port);
        var begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(folder.toAbsolutePath().toFile())
                .redirectOutput(folder.resolve(log).toFile())
                .start();
        awaitPage(process, "http://127.0.0.1:" + port + page, log);
        return new Started(process, (System.nanoTime() - begun) / 1e9);
    }

    double seconds() {
        return seconds;
    }

    /** Resident memory of the process in MB, as Linux tells it; the database is a process of its own and not in it. */
    double megabytes() throws IOException {
        var megabytes = 0.0;
        for (var line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                megabytes += Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return megabytes;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static void awaitPage(Process process, String address, Path log) throws InterruptedException {
        var page = HttpRequest.newBuilder(URI.create(address)).build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (process.isAlive() && System.nanoTime() < end) {
                try {
                    if (client.send(page, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // Nobody listens yet.
                }
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("no page came; see " + log);
    }
}
