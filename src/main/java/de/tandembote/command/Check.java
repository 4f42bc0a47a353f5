package de.tandembote.command;

import de.tandembote.datafile.Fault;
import de.tandembote.datafile.Faults;
import de.tandembote.script.Script;
import de.tandembote.setup.RoundCheck;
import de.tandembote.understanding.Understanding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells everything that is wrong in the texts and the round files, one line each. */
@Command(name = "check", description = "Tell everything that is wrong in the texts and the round files.")
final class Check implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--scripts", paramLabel = "DIR", description = "The texts; bot-scripts unless given.")
    private Path scripts = Path.of("bot-scripts");

    @Option(names = "--calendars", paramLabel = "DIR", description = "The round files; calendars unless given.")
    private Path calendars = Path.of("calendars");

    @Override
    public Integer call() {
        var faults = new Faults();
        var script = Script.read(scripts, faults);
        var sound = faults.isEmpty();
        Understanding.read(scripts, faults);
        var files = roundFiles(faults);
        var rounds = files.stream()
                .map(file -> sound ? RoundCheck.of(file, script) : RoundCheck.of(file))
                .toList();
        var out = spec.commandLine().getOut();
        faults.all().forEach(out::println);
        rounds.forEach(round -> print(round, out));
        if (!faults.isEmpty()
                || rounds.stream().anyMatch(round -> !round.faults().isEmpty())) {
            return Commands.FAULTY;
        }
        out.println("No faults in %d messages, %d round files."
                .formatted(script.messages().size(), files.size()));
        return Commands.DONE;
    }

    private static void print(RoundCheck round, PrintWriter out) {
        round.faults().forEach(out::println);
        round.hints()
                .forEach(hint ->
                        out.println(new Fault(hint.file(), hint.line(), "hint, not a fault: " + hint.reason())));
    }

    private List<Path> roundFiles(Faults faults) {
        try (var files = Files.list(calendars)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(calendars, 0, "cannot be read; does it exist?");
            return List.of();
        }
    }
}
