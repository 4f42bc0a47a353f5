package de.tandembote.channel.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody with a chat program by others, matrix-js-sdk in {@code src/test/participant}, which sees only what its own sync
 * brings. Where it is not installed the test is skipped; where the environment says {@code CI=true} it fails.
 */
final class Participant implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> PROGRAM = List.of("node", "src/test/participant/participant.mjs");

    private final Process program;
    private final BufferedReader answers;
    private final BufferedWriter commands;
    private int heard;

    /** What somebody else has said. */
    record Heard(String event, String type, String text) {}

    /** The owner of an account whose password is "secret". */
    Participant(String user) {
        program = start(Redirect.INHERIT, Stream.of(Synapse.ADDRESS, user, "secret"));
        answers = program.inputReader(UTF_8);
        commands = program.outputWriter(UTF_8);
    }

    /** Whether all that it needs is installed; in CI it must be. */
    static boolean mayStart() {
        return Synapse.isCi() || (Synapse.mayStart() && works());
    }

    /** Fails where the chat program is not installed, and says what to do. */
    static void require() {
        assertThat(works())
                .as("required in CI, but not installed: matrix-js-sdk (npm ci in src/test/participant)")
                .isTrue();
    }

    private static boolean works() {
        try {
            var probe = start(Redirect.DISCARD, Stream.of("--probe"));
            return probe.waitFor(30, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (UncheckedIOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits for an invitation and accepts it; tells who has invited. */
    String comesIn() {
        return ask("join", JSON.createObjectNode()).path("inviter").asString();
    }

    /** Waits for the next so many messages of others; more must not have come. */
    List<Heard> hears(int messages) {
        var all = ask("messages", JSON.createObjectNode().put("atLeast", heard + messages))
                .path("messages")
                .valueStream()
                .map(message -> new Heard(
                        message.path("event").asString(),
                        message.path("type").asString(),
                        message.path("text").asString()))
                .toList();
        var news = all.subList(heard, all.size());
        assertThat(news).hasSize(messages);
        heard = all.size();
        return news;
    }

    /** Waits for the next message of others; more must not have come. */
    Heard hears() {
        return hears(1).getFirst();
    }

    /** Says something of its own accord, and tells which event that was, as all that follow do. */
    String says(String text) {
        return send("say", JSON.createObjectNode().put("text", text));
    }

    String replies(Heard to, String text) {
        return send("reply", JSON.createObjectNode().put("to", to.event()).put("text", text));
    }

    String edits(String event, String text) {
        return send("edit", JSON.createObjectNode().put("event", event).put("text", text));
    }

    String reacts(Heard to, String key) {
        return send("react", JSON.createObjectNode().put("to", to.event()).put("key", key));
    }

    private String send(String command, ObjectNode details) {
        return ask(command, details).path("event").asString();
    }

    private JsonNode ask(String command, ObjectNode details) {
        try {
            commands.write(details.put("command", command) + "\n");
            commands.flush();
            var answer = JSON.readTree(Objects.requireNonNull(answers.readLine(), "the chat program has ended"));
            assertThat(answer.path("error").asString("")).isEmpty();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(Redirect complaints, Stream<String> arguments) {
        var builder =
                new ProcessBuilder(Stream.concat(PROGRAM.stream(), arguments).toList());
        try {
            return builder.redirectError(complaints).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program ends when nobody has commands for it any more. */
    @Override
    public void close() {
        try {
            commands.close();
            if (!program.waitFor(10, TimeUnit.SECONDS)) {
                program.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
