package de.tandembote.command;

import de.tandembote.outbox.Sending;
import de.tandembote.outbox.SendingState;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds all that leaves, as after a restored backup, or lets it go on. */
@Command(
        name = "sending",
        description =
                "Tell whether the sending is held and how many messages wait; hold it, or let it go on. The nodes that"
                        + " run follow within a minute.")
final class Holding implements Callable<Integer> {

    private final Class<?> application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup
    private @Nullable Wish wish;

    /** One of both. */
    private static final class Wish {

        // Held is where nothing is released.
        @SuppressWarnings("UnusedVariable")
        @Option(names = "--hold", description = "Nothing leaves any more; what becomes due waits.")
        private boolean hold;

        @ArgGroup(exclusive = false)
        private @Nullable Release release;
    }

    private static final class Release {

        // That it is here says it.
        @SuppressWarnings("UnusedVariable")
        @Option(names = "--release", required = true, description = "The sending goes on.")
        private boolean release;

        @Option(names = "--without-waiting", description = "What waits is called off and never sent.")
        private boolean withoutWaiting;
    }

    Holding(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var started = QuietStart.of(application);
        if (started.isEmpty()) {
            return Commands.FAULTY;
        }
        try (var context = started.get()) {
            return does(context.getBean(Sending.class));
        }
    }

    private int does(Sending sending) {
        if (wish == null) {
            tell(sending.state());
        } else if (wish.release == null) {
            sending.hold();
            tell(sending.state());
        } else if (!sending.state().isHeld()) {
            spec.commandLine().getErr().println("The sending is not held: nothing was changed.");
            return Commands.FAULTY;
        } else if (wish.release.withoutWaiting) {
            say("The sending goes on. Called off: " + messages(sending.releaseWithoutWaiting()) + ".");
        } else {
            sending.release();
            say("The sending goes on. Waiting: " + messages(sending.state().waiting()) + ".");
        }
        return Commands.DONE;
    }

    private void tell(SendingState state) {
        var heldSince = state.heldSince();
        say(
                heldSince == null
                        ? "The sending is not held."
                        : "The sending has been held since " + heldSince.truncatedTo(ChronoUnit.SECONDS) + ".");
        var oldest = state.oldest();
        say("Waiting: " + messages(state.waiting())
                + (oldest == null ? "." : ", the oldest since " + oldest.truncatedTo(ChronoUnit.SECONDS) + "."));
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }

    private static String messages(long count) {
        return count == 1 ? "1 message" : count + " messages";
    }
}
