package de.tandembote.command;

import de.tandembote.script.Script;
import de.tandembote.setup.Answers;
import de.tandembote.setup.Rehearsal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a round as it will be. */
@Command(
        name = "rehearse",
        description =
                "Show every message of a round with its date, its condition, its recipients and its subject, and what"
                        + " its surveys ask.")
final class Rehearse implements Callable<Integer> {

    /** How the rehearsal is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ROUND.yaml", description = "The round file.")
    private Path round = Path.of("");

    @Option(
            names = "--answers",
            paramLabel = "none|all",
            description =
                    "Play one case: nobody ever answers, or everybody answers each reminder with a session at once.")
    private @Nullable Answers answers;

    @Option(names = "--format", paramLabel = "text|json", description = "text unless given.")
    private Format format = Format.TEXT;

    @Option(names = "--scripts", paramLabel = "DIR", description = "The texts; bot-scripts unless given.")
    private Path scripts = Path.of("bot-scripts");

    @Override
    public Integer call() {
        var rehearsal = Rehearsal.of(round, Script.load(scripts));
        var messages = answers == null ? rehearsal.messages() : rehearsal.messages(answers);
        spec.commandLine()
                .getOut()
                .print(
                        switch (format) {
                            case TEXT -> new RehearsalText(rehearsal, answers).of(messages);
                            case JSON -> RehearsalJson.of(messages);
                        });
        return Commands.DONE;
    }
}
