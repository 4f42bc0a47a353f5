package de.tandembote.script;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every variable and section of a text that cannot be filled, before anybody is sent the text. */
final class Tags {

    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)\\s*([\\w.]+)\\s*}}|\\{\\{.*?(?:}}|$)");

    private final Deque<Section> open = new ArrayDeque<>();
    private final Map<String, Variable> known;
    private final FaultyLine faulty;

    /** Where a fault is told. */
    interface FaultyLine {
        void fault(int line, TextFault.Said reason);
    }

    private record Section(String name, int line, boolean filled, Map<String, Variable> inside) {}

    Tags(List<Variable> known, FaultyLine faulty) {
        this.known = byName(known);
        this.faulty = faulty;
    }

    void read(int number, String line) {
        var tag = TAG.matcher(line);
        while (tag.find()) {
            var name = tag.group(2);
            if (name == null) {
                faulty.fault(number, TextFault.NO_TAG.with(tag.group()));
            } else if (tag.group(1).equals("/")) {
                close(number, name);
            } else {
                use(number, tag, name);
            }
        }
    }

    /** Says which sections are still open at the end. */
    void end() {
        open.reversed().forEach(section -> faulty.fault(section.line(), TextFault.NEVER_CLOSED.with(section.name())));
    }

    private void use(int number, Matcher tag, String name) {
        var visible = visible();
        var variable = visible.get(name);
        if (variable == null) {
            faulty.fault(
                    number,
                    TextFault.UNKNOWN.with(
                            name, visible.keySet().stream().sorted().collect(joining(", "))));
        }
        if (tag.group(1).isEmpty()) {
            if (variable != null) {
                value(number, variable);
            }
        } else {
            section(number, tag.group(1).equals("#"), name, variable);
        }
    }

    private void value(int number, Variable variable) {
        var name = variable.name();
        switch (variable.kind()) {
            case TEXT -> {}
            case LIST -> faulty.fault(number, TextFault.NEEDS_SECTION.with(name));
            case OPTIONAL -> {
                if (open.stream()
                        .noneMatch(section -> section.filled() && section.name().equals(name))) {
                    faulty.fault(number, TextFault.NOT_ALWAYS_THERE.with(name));
                }
            }
        }
    }

    private void section(int number, boolean filled, String name, @Nullable Variable variable) {
        if (variable != null && variable.kind() == Variable.Kind.TEXT) {
            faulty.fault(number, TextFault.ALWAYS_THERE.with(name));
        }
        open.push(new Section(name, number, filled, variable == null ? Map.of() : byName(variable.inside())));
    }

    private void close(int number, String name) {
        var section = open.peek();
        if (section == null) {
            faulty.fault(number, TextFault.NEVER_OPENED.with(name));
        } else if (section.name().equals(name)) {
            open.pop();
        } else {
            faulty.fault(number, TextFault.CLOSES_ANOTHER.with(name, section.name(), section.line()));
        }
    }

    private Map<String, Variable> visible() {
        var visible = new LinkedHashMap<>(known);
        open.stream().filter(Section::filled).forEach(section -> visible.putAll(section.inside()));
        return visible;
    }

    private static Map<String, Variable> byName(List<Variable> variables) {
        return variables.stream().collect(toMap(Variable::name, Function.identity()));
    }
}
