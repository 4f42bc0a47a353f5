package de.tandembote.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.tandembote.Tandembote;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What compose.yaml and trial.env say is understood by the program of today. */
class ComposeFileTests {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::-([^}]*))?}");

    private final Map<?, ?> services = map(compose().get("services"));
    private final Map<?, ?> app = map(services.get("app"));
    private final Map<?, ?> passed = map(app.get("environment"));

    @Test
    void everySettingThatItPassesExists() {
        assertThat(passed.keySet().stream().map(String::valueOf)).isSubsetOf(knownAsVariables());
    }

    @Test
    void everyRequiredSettingIsPassed() {
        assertThat(RequiredSettings.REQUIRED.keySet().stream().map(ComposeFileTests::variable))
                .isSubsetOf(passed.keySet().stream().map(String::valueOf).toList());
    }

    @Test
    void everythingThatItNamesIsThere() throws IOException {
        var mounted = ((List<?>) Objects.requireNonNull(app.get("volumes")))
                .stream().map(volume -> String.valueOf(volume).split(":", 2)[0]);
        var copied = Files.readAllLines(Path.of("Dockerfile")).stream()
                .filter(line -> line.startsWith("COPY --from=build /src/") && !line.contains("/target/"))
                .map(line -> line.split("/src/", 2)[1].split(" ", 2)[0]);

        assertThat(app.get("build")).isEqualTo(".");
        assertThat(Stream.concat(mounted, copied).map(Path::of)).isNotEmpty().allMatch(Files::isDirectory);
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("target/tandembote.jar")
                .contains("eclipse-temurin:25");
    }

    @Test
    void theDatabaseIsPostgresql18() {
        assertThat(String.valueOf(map(services.get("database")).get("image"))).matches("postgres:18(\\.\\d+)?");
    }

    @Test
    void aTrialBringsAMailServerAndAWebMailAlongAndTheRealThingDoesNot() {
        assertThat(services.entrySet().stream()
                        .filter(service ->
                                List.of("trial").equals(map(service.getValue()).get("profiles")))
                        .map(service -> String.valueOf(service.getKey())))
                .containsExactlyInAnyOrder("mail", "webmail");
    }

    @Test
    void theTrialsSettingsAreUsedAndComplete() throws IOException {
        var trial = trial();
        var used = VARIABLE.matcher(Files.readString(Path.of("compose.yaml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        used.add("COMPOSE_PROJECT_NAME");
        assertThat(trial.keySet()).isSubsetOf(used);

        assertThatCode(() -> check(filledIn(trial))).doesNotThrowAnyException();
        assertThat(filledIn(trial).get("TANDEMBOTE_EMAIL_SMTP_HOST"))
                .asString()
                .isIn(services.keySet().stream().map(String::valueOf).toList());
    }

    @Test
    void withoutAnySettingsTheFirstThatIsMissingIsTold() {
        assertThatCode(() -> check(filledIn(Map.of())))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("tandembote.link.key is missing: ");
    }

    private static void check(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        new RequiredSettings().postProcessEnvironment(environment, new SpringApplication(Tandembote.class));
    }

    /** The app's variables as Compose would pass them. */
    private Map<String, Object> filledIn(Map<String, String> given) {
        var variables = new LinkedHashMap<String, Object>();
        passed.forEach((name, value) -> variables.put(
                String.valueOf(name), VARIABLE.matcher(String.valueOf(value)).replaceAll(found -> {
                    var fallback = found.group(2) == null ? "" : found.group(2);
                    var filled = given.getOrDefault(found.group(1), "");
                    return filled.isEmpty() ? fallback : filled;
                })));
        return variables;
    }

    /** Every setting of ours and of Spring's, as environment variables write it. */
    private static Set<String> knownAsVariables() {
        var known = new TreeSet<>(RequiredSettings.REQUIRED.keySet());
        var records = new ClassPathScanningCandidateComponentProvider(false);
        records.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var found : records.findCandidateComponents("de.tandembote")) {
            var type = typeOf(found);
            var prefix = type.getAnnotation(ConfigurationProperties.class);
            if (prefix != null) {
                known.addAll(settings(prefix.value(), type));
            }
        }
        known.addAll(List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password"));
        return known.stream().map(ComposeFileTests::variable).collect(Collectors.toSet());
    }

    private static Class<?> typeOf(BeanDefinition found) {
        return ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
    }

    private static List<String> settings(String prefix, Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> {
                    var name = prefix + "." + dashed(component.getName());
                    return component.getType().isRecord()
                            ? settings(name, component.getType()).stream()
                            : Stream.of(name);
                })
                .toList();
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String variable(String setting) {
        return setting.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> trial() throws IOException {
        var trial = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("trial.env"))) {
            trial.load(file);
        }
        return trial.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, trial::getProperty));
    }

    private static Map<?, ?> compose() {
        try (Reader file = Files.newBufferedReader(Path.of("compose.yaml"))) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> map(@Nullable Object node) {
        return (Map<?, ?>) Objects.requireNonNull(node);
    }
}
