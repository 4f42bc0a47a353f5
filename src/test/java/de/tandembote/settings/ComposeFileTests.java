package de.tandembote.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.tandembote.Tandembote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What compose.yaml and its files of settings say is understood by the program of today. */
class ComposeFileTests {

    private final ComposeFile compose = new ComposeFile();

    @Test
    void everySettingThatItPassesExists() {
        assertThat(compose.variablesOf("app")).isSubsetOf(knownAsVariables());
    }

    @Test
    void everyRequiredSettingIsPassed() {
        assertThat(RequiredSettings.REQUIRED.keySet().stream().map(ComposeFileTests::variable))
                .isSubsetOf(compose.variablesOf("app"));
    }

    @Test
    void everythingThatItNamesIsThere() throws IOException {
        var copied = Files.readAllLines(Path.of("Dockerfile")).stream()
                .filter(line -> line.startsWith("COPY --from=build /src/") && !line.contains("/target/"))
                .map(line -> Path.of(line.split("/src/", 2)[1].split(" ", 2)[0]));

        assertThat(compose.service("app").get("build")).isEqualTo(".");
        assertThat(Stream.concat(compose.mountsOf("app").stream(), copied))
                .isNotEmpty()
                .allMatch(Files::isDirectory);
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("target/tandembote.jar")
                .contains("eclipse-temurin:25");
    }

    @Test
    void theDatabaseIsPostgresql18() {
        assertThat(String.valueOf(compose.service("database").get("image"))).matches("postgres:18(\\.\\d+)?");
    }

    @Test
    void aTrialBringsAMailServerAndAWebMailAlongAndTheRealThingDoesNot() {
        assertThat(compose.servicesOf("trial")).containsExactlyInAnyOrder("mail", "webmail");
        assertThat(compose.servicesWithoutProfile()).containsExactlyInAnyOrder("app", "database");
    }

    @ParameterizedTest
    @CsvSource({"trial.env, trial", "chat.env, chat"})
    void aTrialsSettingsAreUsedAndComplete(String file, String profile) throws IOException {
        var trial = ComposeFile.settings(file);
        assertThat(trial.keySet()).isSubsetOf(compose.settable());

        var passed = compose.environmentOf("app", trial);
        assertThatCode(() -> check(passed)).doesNotThrowAnyException();
        assertThat(passed.get("TANDEMBOTE_EMAIL_SMTP_HOST")).asString().isIn(compose.servicesOf(profile));
    }

    @Test
    void withoutAnySettingsTheFirstThatIsMissingIsTold() {
        assertThatCode(() -> check(compose.environmentOf("app", Map.of())))
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
}
