package de.tandembote.dialogues;

import de.tandembote.dialogues.Stage.Sent;
import de.tandembote.dialogues.Step.Manner;
import de.tandembote.dialogues.Step.Who;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** Plays one dialogue, line by line; at the first line that does not hold it breaks off and says so. */
final class Play {

    private final Stage stage;
    private final Dialogue dialogue;

    /** How many messages had left before the latest line that made something happen. */
    private int before;

    /** What the bot wrote since then and no line has told of yet. */
    private final List<Sent> untold = new ArrayList<>();

    /** Whether each message that follows must be told: those that time brings need not. */
    private boolean strict;

    private @Nullable Sent latest;

    Play(Stage stage, Dialogue dialogue) {
        this.stage = stage;
        this.dialogue = dialogue;
    }

    /** A test for each dialogue that is written. */
    static Stream<DynamicTest> all(Stage stage, Path folder) {
        return DialogueFile.readAll().stream()
                .filter(dialogue -> dialogue.way().isEmpty() || dialogue.way().equals(stage.way()))
                .map(dialogue -> DynamicTest.dynamicTest(
                        dialogue.title(), dialogue.file().toUri(), () -> {
                            stage.set(dialogue, folder);
                            new Play(stage, dialogue).run();
                        }));
    }

    private void run() {
        var told = new ArrayList<Step.Then>();
        for (var step : dialogue.steps()) {
            if (!(step instanceof Step.Then) && !told.isEmpty()) {
                check(told);
            }
            switch (step) {
                case Step.Then then -> told.add(then);
                case Step.At at -> happens(step, () -> stage.passesTo(at.moment()), false);
                case Step.Writes writes -> happens(step, () -> write(writes), true);
                case Step.Presses press -> happens(step, () -> stage.presses(latestTo(press.who(), press)), true);
                case Step.Changed change -> happens(step, () -> stage.says(change.event()), true);
                case Step.Cancelled cancelled -> happens(step, () -> stage.cancels(cancelled.title()), true);
                case Step.Bot bot -> tell(bot);
                case Step.Silence _ -> nobodyElse(step);
                case Step.Says says -> says(step, says.words());
            }
        }
        nobodyElse(dialogue.steps().getLast());
        if (!told.isEmpty()) {
            check(told);
        }
    }

    private void happens(Step step, Runnable event, boolean allIsTold) {
        nobodyElse(step);
        before = stage.sent().size();
        event.run();
        var sent = stage.sent();
        untold.clear();
        untold.addAll(sent.subList(before, sent.size()));
        strict = allIsTold;
    }

    private void write(Step.Writes writes) {
        switch (writes.manner()) {
            case Manner.Anew _ -> stage.writes(writes.who(), writes.text());
            case Manner.ToTheLatest _ -> stage.answers(writes.who(), latestTo(writes.who(), writes), writes.text());
            case Manner.To(var message) ->
                stage.answers(
                        writes.who(),
                        last(
                                stage.sent().stream()
                                        .filter(sent ->
                                                sent.to().equals(writes.who().address())
                                                        && sent.message().equals(message))
                                        .toList(),
                                writes,
                                "was not sent \"" + message + "\"."),
                        writes.text());
        }
    }

    private Sent latestTo(Who who, Step step) {
        return last(
                stage.sent().stream()
                        .filter(sent -> sent.to().equals(who.address()))
                        .toList(),
                step,
                "has got no message.");
    }

    private Sent last(List<Sent> sent, Step step, String otherwise) {
        if (sent.isEmpty()) {
            throw fault(step, "the person " + otherwise);
        }
        return sent.getLast();
    }

    private void tell(Step.Bot bot) {
        var found = untold.stream()
                .filter(sent ->
                        sent.to().equals(bot.to().address()) && sent.message().equals(bot.message()))
                .findFirst();
        if (found.isEmpty()) {
            throw fault(
                    bot,
                    "the bot did not write \"%s\" to %s; it wrote %s."
                            .formatted(bot.message(), name(bot.to()), untold()));
        }
        latest = found.get();
        if (stage.textOf(latest).isBlank()) {
            throw fault(bot, "what the bot wrote is empty.");
        }
        untold.remove(latest);
    }

    private void nobodyElse(Step step) {
        if (strict && !untold.isEmpty()) {
            throw fault(step, "before this line, the bot wrote also %s.".formatted(untold()));
        }
    }

    private void says(Step step, String words) {
        if (latest == null) {
            throw fault(step, "the bot has not said anything yet.");
        }
        if (!stage.says(latest, words)) {
            throw fault(step, "the bot does not say \"%s\", but: %s".formatted(words, stage.textOf(latest)));
        }
    }

    private void check(List<Step.Then> told) {
        var facts = new Facts(stage.bot().database()).all();
        var wanted = told.stream().map(Step.Then::fact).sorted().toList();
        if (!facts.stream().sorted().toList().equals(wanted)) {
            throw fault(told.getFirst(), "what is known is: %s.".formatted(String.join("; ", facts)));
        }
        told.clear();
    }

    private String untold() {
        return untold.isEmpty()
                ? "nothing"
                : untold.stream()
                        .map(sent -> "\"" + sent.message() + "\" to "
                                + sent.to().substring(0, sent.to().indexOf('@')))
                        .collect(Collectors.joining(", "));
    }

    private static String name(Who who) {
        return who.name().toLowerCase(Locale.ROOT);
    }

    private FaultyDialogue fault(Step step, String reason) {
        return new FaultyDialogue(dialogue.file(), step.line(), reason);
    }
}
