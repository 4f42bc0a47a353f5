package de.tandembote.demo;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * PostgreSQL that outlived the process which had started it: a killed JVM leaves the server running on its folder, or
 * the command that was setting the folder up. Only for the holder of the data folder's lock: without it, it is nobody's
 * orphan.
 */
final class Orphans {

    private static final String SERVER = "postgres";
    private static final Set<String> COMMANDS = Set.of("initdb", "pg_ctl");

    /** A server has seconds of work to write down at most; one that takes longer hangs. */
    private static final int PATIENCE_SECONDS = 30;

    private Orphans() {}

    /** Stops what still runs on this folder and waits for its end; processes of anybody else are left alone. */
    static void stopAll(Path folder) throws IOException {
        var pidFile = folder.resolve("postmaster.pid");
        var pid = readPid(pidFile);
        // The commands first: they may be about to start a server.
        running(COMMANDS, folder, pid).forEach(Orphans::kill);
        running(Set.of(SERVER), folder, pid).forEach(Orphans::stop);
        if (pid.isPresent() && ProcessHandle.of(pid.getAsLong()).isPresent()) {
            // The number went to a stranger, for which the server would refuse to start.
            Files.deleteIfExists(pidFile);
        }
    }

    private static OptionalLong readPid(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return OptionalLong.empty();
        }
        var lines = Files.readAllLines(pidFile);
        return lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(lines.getFirst().strip()));
    }

    private static List<ProcessHandle> running(Set<String> programs, Path folder, OptionalLong pid) {
        return ProcessHandle.allProcesses()
                .filter(process -> programs.contains(program(process)))
                .filter(process -> worksOn(folder, process, pid))
                .toList();
    }

    /** The program's name without folder, without {@code .exe}, and without the note that its file was deleted. */
    private static String program(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().replaceFirst("(?s)[. ].*", ""))
                .orElse("");
    }

    /** Windows does not tell arguments; there the number in the server's own file has to do. */
    private static boolean worksOn(Path folder, ProcessHandle process, OptionalLong pid) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(folder.toString()))
                .orElseGet(() -> pid.isPresent() && pid.getAsLong() == process.pid());
    }

    private static void stop(ProcessHandle server) {
        requestFastShutdown(server);
        if (!hasEnded(server)) {
            kill(server);
        }
    }

    /**
     * SIGINT: open sessions are cut off, what was committed is written. Java itself can only ask for the patient way.
     */
    private static void requestFastShutdown(ProcessHandle server) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + server.pid())
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            // No shell, so Windows; an end without farewell is repaired from the log at the next start.
            server.destroy();
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        if (!hasEnded(process)) {
            throw new CannotStart("An earlier database process (" + process.pid()
                    + ") does not stop: end it by hand and start again.");
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, SECONDS).join();
        return !process.isAlive();
    }
}
