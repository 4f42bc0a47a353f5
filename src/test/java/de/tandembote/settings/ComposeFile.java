package de.tandembote.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What compose.yaml says, and the files of settings beside it. */
public final class ComposeFile {

    private static final Path FILE = Path.of("compose.yaml");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::-([^}]*))?}");

    private final Map<?, ?> services = map(yaml(FILE).get("services"));

    public Map<?, ?> service(String name) {
        return map(services.get(name));
    }

    /** The names of the services that a profile adds. */
    public List<String> servicesOf(String profile) {
        return services.keySet().stream()
                .map(String::valueOf)
                .filter(name -> service(name).get("profiles") instanceof List<?> profiles && profiles.contains(profile))
                .toList();
    }

    /** The names of all services that start without a profile. */
    List<String> servicesWithoutProfile() {
        return services.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !service(name).containsKey("profiles"))
                .toList();
    }

    /** The names of a service's environment variables. */
    Set<String> variablesOf(String service) {
        return map(service(service).get("environment")).keySet().stream()
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    /** A service's environment as Compose would pass it. */
    public Map<String, Object> environmentOf(String service, Map<String, String> given) {
        var variables = new LinkedHashMap<String, Object>();
        map(service(service).get("environment"))
                .forEach((name, value) -> variables.put(
                        String.valueOf(name),
                        VARIABLE.matcher(String.valueOf(value)).replaceAll(found -> {
                            var fallback = found.group(2) == null ? "" : found.group(2);
                            var filled = given.getOrDefault(found.group(1), "");
                            return filled.isEmpty() ? fallback : filled;
                        })));
        return variables;
    }

    /** What of this machine's folder a service sees. */
    public List<Path> mountsOf(String service) {
        return list(service(service).get("volumes")).stream()
                .map(volume -> String.valueOf(volume).split(":", 2)[0])
                .filter(source -> source.startsWith("."))
                .map(Path::of)
                .toList();
    }

    /** Every variable that a file of settings can set. */
    Set<String> settable() throws IOException {
        var used = VARIABLE.matcher(Files.readString(FILE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        used.add("COMPOSE_PROJECT_NAME");
        return used;
    }

    /** A file of settings such as trial.env. */
    public static Map<String, String> settings(String file) {
        var settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, settings::getProperty));
    }

    public static Map<?, ?> yaml(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<?, ?> map(@Nullable Object node) {
        return (Map<?, ?>) Objects.requireNonNull(node);
    }

    public static List<?> list(@Nullable Object node) {
        return (List<?>) Objects.requireNonNull(node);
    }
}
