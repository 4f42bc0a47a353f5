package de.tandembote.script;

import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import de.tandembote.script.Questionnaire.Choice;
import de.tandembote.script.Questionnaire.Condition;
import de.tandembote.script.Questionnaire.FreeText;
import de.tandembote.script.Questionnaire.Item;
import de.tandembote.script.Questionnaire.Kind;
import de.tandembote.script.Questionnaire.Option;
import de.tandembote.script.Questionnaire.Pseudonym;
import de.tandembote.script.Questionnaire.Scale;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a questionnaire from its YAML file. */
final class QuestionnaireFile {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int LONGEST_SCALE = 11;

    private final List<Item> before = new ArrayList<>();

    private QuestionnaireFile() {}

    /** The word that names a kind of question in the file. */
    private enum KindWord {
        SCALE,
        CHOICE,
        SEVERAL,
        TEXT,
        PSEUDONYM
    }

    static Questionnaire read(Path file, Faults faults) {
        var root = YamlNode.read(file, faults);
        root.allow("title", "questions");
        var title = Wording.read(root.get("title"));
        var questions = root.get("questions");
        var reader = new QuestionnaireFile();
        questions.items().forEach(reader::add);
        if (reader.before.isEmpty() && !questions.isAbsent()) {
            questions.fault("a questionnaire asks at least one question.");
        }
        return new Questionnaire(file.getFileName().toString().replaceFirst("\\.yaml$", ""), title, reader.before);
    }

    private void add(YamlNode entry) {
        entry.allow("key", "kind", "text", "from", "to", "least", "most", "options", "does-not-apply", "only-if");
        var key = key(entry.get("key"));
        if (before.stream().anyMatch(item -> item.key().equals(key))) {
            entry.get("key").fault("the key \"%s\" stands here twice; each question has its own.".formatted(key));
        }
        before.add(new Item(
                key,
                Wording.read(entry.get("text")),
                kind(entry),
                entry.find("does-not-apply")
                        .map(YamlNode::text)
                        .filter("yes"::equals)
                        .isPresent(),
                entry.find("only-if").map(this::condition).orElse(null)));
    }

    private static Kind kind(YamlNode entry) {
        return switch (entry.get("kind").oneOf(KindWord.class, KindWord.TEXT)) {
            case SCALE -> scale(entry);
            case CHOICE -> new Choice(options(entry), false);
            case SEVERAL -> new Choice(options(entry), true);
            case TEXT -> new FreeText();
            case PSEUDONYM -> new Pseudonym();
        };
    }

    private static Scale scale(YamlNode entry) {
        int from = entry.get("from").value(Integer::valueOf, "a whole number", 1);
        int to = entry.get("to").value(Integer::valueOf, "a whole number", from + 1);
        if (to <= from || to - from >= LONGEST_SCALE) {
            entry.get("to").fault("a scale has from two to %d steps.".formatted(LONGEST_SCALE));
        }
        return new Scale(from, to, Wording.read(entry.get("least")), Wording.read(entry.get("most")));
    }

    private static List<Option> options(YamlNode entry) {
        var options = new ArrayList<Option>();
        for (var option : entry.get("options").items()) {
            option.allow("key", "text");
            options.add(new Option(key(option.get("key")), Wording.read(option.get("text"))));
        }
        if (options.stream().map(Option::key).distinct().count() < Math.max(2, options.size())) {
            entry.get("options").fault("at least two options to choose from, each with a key of its own.");
        }
        return options;
    }

    private @Nullable Condition condition(YamlNode entry) {
        entry.allow("question", "is");
        var asked = entry.get("question").text();
        var values = entry.get("is").items().stream().map(YamlNode::text).collect(Collectors.toUnmodifiableSet());
        var item = before.stream().filter(known -> known.key().equals(asked)).findFirst();
        if (item.isEmpty()) {
            entry.fault("no question before this one has the key \"%s\".".formatted(asked));
            return null;
        }
        if (!values.stream().allMatch(value -> item.get().kind().takes(List.of(value)))) {
            entry.fault("not all of this is an answer to \"%s\".".formatted(asked));
        }
        return new Condition(asked, Set.copyOf(values));
    }

    private static String key(YamlNode node) {
        var key = node.text();
        if (!node.isAbsent() && !KEY.matcher(key).matches()) {
            node.fault("\"%s\" is not a key: small letters, digits and hyphens.".formatted(key));
        }
        return key;
    }
}
