package de.tandembote.command;

import de.tandembote.datafile.FaultyFiles;
import de.tandembote.setup.RoundCheck;
import de.tandembote.setup.RoundImport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a round into the database of this installation, or brings a loaded one up to its files. */
@Command(name = "import", description = "Load a round, or bring a loaded one up to its changed files; all or nothing.")
final class Import implements Callable<Integer> {

    /** An import takes no mail in, sends none and leaves the clock's work to the nodes that run. */
    private static final String[] QUIET = {
        "--spring.quartz.auto-startup=false",
        "--tandembote.schedule.prompt=false",
        "--tandembote.email.watch=false",
        "--logging.level.root=error"
    };

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
        ConfigurableApplicationContext context;
        try {
            context = start();
        } catch (RuntimeException e) {
            // Why it does not start is logged already, in one sentence where it is a setting.
            return Commands.FAULTY;
        }
        try (context) {
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

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(QUIET);
    }
}
