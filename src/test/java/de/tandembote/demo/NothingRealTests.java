package de.tandembote.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;

/** With which settings a start may be rehearsed. */
class NothingRealTests {

    private static final Map<String, Object> REHEARSAL = Map.of("tandembote.demo.first-page-only", "");

    @ParameterizedTest
    @CsvSource({
        "SPRING_DATASOURCE_URL, jdbc:postgresql://db/tandembote, spring.datasource.url",
        "TANDEMBOTE_EMAIL_SMTP_HOST, mail.example.org, tandembote.email.smtp.host",
        "TANDEMBOTE_EMAIL_IMAP_HOST, mail.example.org, tandembote.email.imap.host",
        "TANDEMBOTE_MATRIX_HOMESERVER, https://chat.example.org, tandembote.matrix.homeserver"
    })
    @DisplayName("not with what a shell holds for the real server")
    void refusesWhatIsReal(String variable, String value, String setting) throws Exception {
        var demo = demo(Map.of(variable, value), REHEARSAL);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new NothingReal().postProcessEnvironment(demo, new SpringApplication()))
                .withMessageContaining(setting)
                .withMessageContaining("in a shell without the server's settings")
                .withMessageNotContaining(value);
    }

    @Test
    @DisplayName("with those of the demo alone")
    void takesTheDemo() throws Exception {
        var demo = demo(Map.of("SPRING_DATASOURCE_URL", ""), REHEARSAL);

        assertThatCode(() -> new NothingReal().postProcessEnvironment(demo, new SpringApplication()))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("who does not rehearse starts with any")
    void leavesRealStartsAlone() throws Exception {
        var real = demo(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://db/tandembote"), Map.of());

        assertThatCode(() -> new NothingReal().postProcessEnvironment(real, new SpringApplication()))
                .doesNotThrowAnyException();
    }

    private static StandardEnvironment demo(Map<String, Object> shell, Map<String, Object> arguments) throws Exception {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        sources.addFirst(new SystemEnvironmentPropertySource("shell-systemEnvironment", shell));
        sources.addFirst(new MapPropertySource("arguments", arguments));
        new YamlPropertySourceLoader()
                .load("demo", new ClassPathResource("application-demo.yaml"))
                .forEach(sources::addLast);
        return environment;
    }
}
