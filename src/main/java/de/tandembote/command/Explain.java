package de.tandembote.command;

import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Understanding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the bot would make of a reply, before any participant writes it. */
@Command(
        name = "explain",
        description = {
            "Show what the bot would make of a reply.",
            "Without a text, replies are read from the standard input, one JSON object a line."
        })
final class Explain implements Callable<Integer> {

    /** The names of questions as the files of texts write them. */
    static final Map<String, QuestionKind> QUESTIONS =
            Stream.of(QuestionKind.values()).collect(Collectors.toMap(Hyphenated::nameOf, Function.identity()));

    /** How the answer is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "REPLY", description = "What a person might write.")
    private @Nullable String text;

    @Option(
            names = "--asked",
            paramLabel = "QUESTION",
            description = "What the bot had asked, such as meeting-proposal; monthly-reminder unless given.")
    private String asked = Hyphenated.nameOf(QuestionKind.MONTHLY_REMINDER);

    @Option(names = "--meeting", paramLabel = "START", description = "The meeting asked about: 2026-03-12T14:00.")
    private @Nullable LocalDateTime meeting;

    @Option(names = "--now", paramLabel = "TIME", description = "When the reply arrives; now unless given.")
    private @Nullable LocalDateTime now;

    @Option(names = "--format", paramLabel = "text|json", description = "text for a reply given here, json for lines.")
    private @Nullable Format format;

    @Option(names = "--scripts", paramLabel = "DIR", description = "The words; bot-scripts unless given.")
    private Path scripts = Path.of("bot-scripts");

    @Override
    public Integer call() {
        var explanations = new Explanations(Understanding.load(scripts));
        if (text != null) {
            print(explanations, text);
        } else if (format == Format.TEXT) {
            throw new ParameterException(
                    spec.commandLine(), "Lines of JSON are answered in JSON; give a reply to have it printed as text.");
        } else {
            answerLines(explanations);
        }
        return Commands.DONE;
    }

    private void print(Explanations explanations, String reply) {
        var question = QUESTIONS.get(asked.toLowerCase(Locale.ROOT));
        if (question == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"%s\" is no question of the bot; it knows %s."
                            .formatted(
                                    asked,
                                    String.join(
                                            ", ",
                                            QUESTIONS.keySet().stream().sorted().toList())));
        }
        // The computer's clock is right for whoever tries a sentence at a desk.
        var arrived = now == null ? LocalDateTime.now(Clock.system(Explanations.ZONE)) : now;
        var item = Item.ofText(reply, new Asked(question, meeting, arrived, Language.DE));
        var explanation = explanations.of(item);
        var out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(ExplanationJson.of(item, explanation));
        } else {
            out.print(ExplanationText.of(explanation));
        }
    }

    private void answerLines(Explanations explanations) {
        var out = spec.commandLine().getOut();
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(explanations.answer(line));
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
