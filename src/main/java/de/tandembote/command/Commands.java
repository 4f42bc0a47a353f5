package de.tandembote.command;

import de.tandembote.datafile.FaultyFiles;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as it is called from a shell. Speaks UTF-8 whatever the locale says. */
@Command(
        name = "tandembote",
        description = "Without a command, the messenger is started.",
        synopsisSubcommandLabel = "COMMAND")
public final class Commands {

    static final int DONE = 0;

    /** Something is wrong in the files, or the work could not be done. */
    static final int FAULTY = 1;

    // Looked at by picocli alone.
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Tell what there is to say, and end.")
    private boolean help;

    private Commands() {}

    /**
     * Whether the program was started to carry out a command. Settings of the application begin with two hyphens;
     * whoever writes one before a command means the command all the same, and is told that it takes none.
     */
    public static boolean areMeantBy(String... arguments) {
        return Arrays.stream(arguments)
                .anyMatch(argument -> !argument.startsWith("-") || argument.equals("-h") || argument.equals("--help"));
    }

    /**
     * Carries out the command that the first argument names.
     *
     * @param application the class from which the application is started, where a command needs it
     * @return the exit code: 0, 1 where something is wrong, or 2 for arguments that mean nothing
     */
    public static int run(Class<?> application, String... arguments) {
        return run(application, to(FileDescriptor.out), to(FileDescriptor.err), arguments);
    }

    static int run(Class<?> application, PrintWriter out, PrintWriter err, String... arguments) {
        var exit = new CommandLine(new Commands())
                .addSubcommand(new Check())
                .addSubcommand(new Explain())
                .addSubcommand(new Rehearse())
                .addSubcommand(new Import(application))
                .addSubcommand(new Holding(application))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Commands::explain)
                .setExecutionExceptionHandler(Commands::explain)
                .setOut(out)
                .setErr(err)
                .execute(arguments);
        out.flush();
        err.flush();
        return exit;
    }

    private static int explain(ParameterException mistake, String[] arguments) {
        var command = mistake.getCommandLine();
        command.getErr().println(mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
        command.usage(command.getErr());
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (failure instanceof FaultyFiles faulty) {
            faulty.faults().forEach(command.getErr()::println);
            return FAULTY;
        }
        throw failure;
    }

    private static PrintWriter to(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
