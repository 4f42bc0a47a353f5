package de.tandembote.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another JVM with the test's class path. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildProcess start(Class<?> main, String argument) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ChildProcess(new ProcessBuilder(
                        java, "-Xmx128m", "-cp", System.getProperty("java.class.path"), main.getName(), argument)
                .redirectErrorStream(true)
                .start());
    }

    /** Reads on until a line starts so; answers the line. */
    String awaits(String start) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new AssertionError("the process ended without saying: " + start);
    }

    /** {@code kill -9}: nothing of the process runs any more, no hook and no {@code finally}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
