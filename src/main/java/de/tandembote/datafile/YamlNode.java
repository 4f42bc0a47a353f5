package de.tandembote.datafile;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A place in a YAML file: a mapping, a list or a value. Reading never throws: what is missing or malformed is added to
 * the faults with its line, and a stand-in is returned so that the reading goes on and finds the next fault.
 */
public final class YamlNode {

    private final Path file;
    private final @Nullable Node node;
    private final int line;
    private final Faults faults;

    private YamlNode(Path file, @Nullable Node node, int line, Faults faults) {
        this.file = file;
        this.node = node;
        this.line = line;
        this.faults = faults;
    }

    /** Reads a file; one that is missing or is no YAML is a fault and reads as an empty node. */
    public static YamlNode read(Path file, Faults faults) {
        try {
            var text = Files.readString(file);
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            return new YamlNode(file, yaml.compose(new StringReader(text)), 1, faults);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            faults.add(file, mark == null ? 0 : mark.getLine() + 1, "is not valid YAML: " + e.getProblem() + ".");
        } catch (CharacterCodingException e) {
            faults.add(file, 0, "is not UTF-8; save it with that encoding.");
        } catch (IOException e) {
            faults.add(file, 0, "cannot be read; does it exist?");
        }
        return new YamlNode(file, null, 0, faults);
    }

    public Path file() {
        return file;
    }

    /** The line, counted from 1. */
    public int line() {
        return node == null ? line : node.getStartMark().getLine() + 1;
    }

    /** Notes that what stands here is wrong. */
    public void fault(String reason) {
        faults.add(file, line(), reason);
    }

    /** Notes every key that is not one of these, or stands there twice: neither must be ignored in silence. */
    public void allow(String... keys) {
        var known = List.of(keys);
        if (node instanceof MappingNode mapping) {
            var seen = new HashSet<String>();
            for (var tuple : mapping.getValue()) {
                var key = textOf(tuple.getKeyNode());
                int keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
                if (!known.contains(key)) {
                    faults.add(
                            file,
                            keyLine,
                            "\"%s\" is not known here; known are %s.".formatted(key, String.join(", ", known)));
                } else if (!seen.add(key)) {
                    faults.add(file, keyLine, "\"%s\" stands here twice.".formatted(key));
                }
            }
        } else if (node != null) {
            fault("a mapping (\"key: value\" lines) is expected here.");
        }
    }

    /** The value of a key, if the key is there and not empty. */
    public Optional<YamlNode> find(String key) {
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                if (key.equals(textOf(tuple.getKeyNode())) && !isEmpty(tuple.getValueNode())) {
                    return Optional.of(new YamlNode(file, tuple.getValueNode(), line(), faults));
                }
            }
        }
        return Optional.empty();
    }

    /** The value of a key that must be there; a missing one is a fault and reads as an empty node. */
    public YamlNode get(String key) {
        return find(key).orElseGet(() -> {
            if (!isAbsent()) {
                fault("\"%s\" is missing.".formatted(key));
            }
            return new YamlNode(file, null, line(), faults);
        });
    }

    /** Whether nothing stands here: the key was missing, and its fault is noted already. */
    public boolean isAbsent() {
        return node == null;
    }

    /** The entries of a mapping, in the order of the file. */
    public Map<String, YamlNode> entries() {
        var entries = new LinkedHashMap<String, YamlNode>();
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                var key = textOf(tuple.getKeyNode());
                var value = new YamlNode(file, tuple.getValueNode(), line(), faults);
                if (entries.putIfAbsent(key, value) != null) {
                    value.fault("\"%s\" stands here twice.".formatted(key));
                }
            }
        } else if (node != null && !isEmpty(node)) {
            fault("a mapping (\"key: value\" lines) is expected here.");
        }
        return entries;
    }

    /** The items of a list, in the order of the file; a single value counts as a list of one. */
    public List<YamlNode> items() {
        if (node == null || isEmpty(node)) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            var items = new ArrayList<YamlNode>();
            sequence.getValue().forEach(item -> items.add(new YamlNode(file, item, line(), faults)));
            return items;
        }
        return List.of(this);
    }

    /** The text that stands here, as it is written; empty after a fault. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        if (node != null) {
            fault("a single value is expected here.");
        }
        return "";
    }

    /**
     * The value that stands here, read by a parser such as {@code LocalDate::parse}.
     *
     * @param expected what the parser takes, for the fault: "a date such as 2026-03-02"
     * @param standIn what is returned after a fault
     */
    public <T> T value(Function<String, T> parser, String expected, T standIn) {
        var text = text();
        if (node == null || !(node instanceof ScalarNode)) {
            return standIn;
        }
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            fault("\"%s\" is not %s.".formatted(text, expected));
            return standIn;
        }
    }

    /** One of the names of an enumeration, in lower case with hyphens ({@code IN_PERSON} is {@code in-person}). */
    public <E extends Enum<E>> E oneOf(Class<E> type, E standIn) {
        var names = Arrays.stream(type.getEnumConstants()).map(YamlNode::nameOf).toList();
        return value(
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')),
                "one of " + String.join(", ", names),
                standIn);
    }

    private static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isEmpty(Node node) {
        return Tag.NULL.equals(node.getTag());
    }

    private static String textOf(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
