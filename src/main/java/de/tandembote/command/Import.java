package de.tandembote.command;

import de.tandembote.datafile.FaultyFiles;
import de.tandembote.setup.RoundCheck;
import de.tandembote.setup.RoundImport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a round into the database of this installation, or brings a loaded one up to its files. */
@Command(name = "import", description = "Load a round, or bring a loaded one up to its changed files; all or nothing.")
final class Import implements Callable<Integer> {

    private final Class<?> application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ROUND.yaml", description = "The round file.")
    private Path round = Path.of("");

    @Option(names = "--dry-run", description = "Only tell what would be changed.")
    private boolean dryRun;

    Import(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        // Faults are told at once, not after a start that takes its time.
        var check = RoundCheck.of(round);
        if (!check.faults().isEmpty()) {
            throw new FaultyFiles(check.faults());
        }
        var started = QuietStart.of(application);
        if (started.isEmpty()) {
            return Commands.FAULTY;
        }
        try (var context = started.get()) {
            var imports = context.getBean(RoundImport.class);
            var changes = dryRun ? imports.preview(round) : imports.load(round);
            var out = spec.commandLine().getOut();
            changes.forEach(out::println);
            if (changes.isEmpty()) {
                out.println("Nothing to change.");
            }
        }
        return Commands.DONE;
    }
}
