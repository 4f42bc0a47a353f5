package de.tandembote.command;

import de.tandembote.setup.Answers;
import de.tandembote.setup.Rehearsal;
import de.tandembote.setup.RehearsedMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rehearsal for people: by day and occasion, subjects and recipients in two columns. */
final class RehearsalText {

    private static final int WIDTH = 120;
    private static final String INDENT = "    ";
    private static final String QUOTE = INDENT + "| ";
    private static final String GAP = "  ";

    private final Rehearsal rehearsal;
    private final @Nullable Answers answers;
    private final Wording wording;
    private final StringBuilder text = new StringBuilder();

    RehearsalText(Rehearsal rehearsal, @Nullable Answers answers) {
        this.rehearsal = rehearsal;
        this.answers = answers;
        this.wording = Wording.in(rehearsal.language());
    }

    String of(List<RehearsedMessage> messages) {
        line(rehearsal.title());
        if (answers != null) {
            line(wording.behaviour(answers));
        }
        grouped(messages, message -> wording.moment(message.due())).forEach((moment, due) -> {
            line("");
            line(moment);
            grouped(due, this::headOf).forEach((head, same) -> {
                line(GAP + head);
                table(same);
            });
        });
        whatMayHappen();
        return text.toString();
    }

    private String headOf(RehearsedMessage message) {
        return message.occasion() + ": " + wording.condition(message.condition());
    }

    private void table(List<RehearsedMessage> messages) {
        var column = messages.stream()
                .mapToInt(message -> message.subject().length())
                .max()
                .orElse(0);
        for (var message : messages) {
            var start = INDENT
                    + message.subject()
                    + " ".repeat(column - message.subject().length())
                    + GAP;
            wrapped(start, message.recipients());
        }
        messages.stream().filter(message -> !message.text().isEmpty()).forEach(this::letter);
    }

    private void letter(RehearsedMessage message) {
        line("");
        line(INDENT + wording.asRead(message.recipients().getFirst()));
        message.text().lines().forEach(words -> line(QUOTE + words));
    }

    private void wrapped(String start, List<String> names) {
        var current = new StringBuilder(start);
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i) + (i < names.size() - 1 ? "," : "");
            if (current.length() + name.length() > WIDTH && current.length() > start.length()) {
                line(current.toString());
                current = new StringBuilder(" ".repeat(start.length()));
            }
            current.append(name).append(' ');
        }
        line(current.toString());
    }

    private void whatMayHappen() {
        line("");
        line(wording.whenSomethingHappens());
        rehearsal.followUps().forEach(followUp -> line(GAP + followUp.message() + ": " + wording.of(followUp)));
        wrapped(GAP + wording.answers() + " ", rehearsal.answers());
    }

    private void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }

    private static Map<String, List<RehearsedMessage>> grouped(
            List<RehearsedMessage> messages, Function<RehearsedMessage, String> by) {
        return messages.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
