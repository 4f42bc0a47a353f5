package de.tandembote.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.tandembote.Tandembote;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.NestedExceptionUtils;

/** An installation that is told too little says so in one sentence, before anything is started. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsOfTheStartTests {

    private static final String SECRET = "an-invented-secret";

    private final Map<String, String> settings = complete();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            spring.datasource.url|is missing: give the database, such as jdbc:postgresql://localhost:5432/tandembote; \
            or try the demo with --spring.profiles.active=demo.
            spring.datasource.username|is missing: give the user of the database.
            tandembote.base-url|is missing: give the address at which people reach this server, with https://.
            tandembote.link.key|is missing: give a secret of at least 32 characters, such as the output of "openssl rand -hex 32".
            tandembote.email.address|is missing: give the bot's mail address, such as bot@example.org.
            tandembote.email.smtp.host|is missing: give the server that takes the bot's mail.
            tandembote.email.imap.host|is missing: give the server that holds the bot's mailbox.
            tandembote.email.imap.user|is missing: give the user whose mailbox is read.
            tandembote.email.imap.password|is missing: give it, or give oauth2.token-url and its neighbours.
            """)
    void whatIsMissingIsNamedWithItsRemedy(String property, String remedy, CapturedOutput output) {
        settings.remove(property);
        assertStopsWith(property + " " + remedy, output);

        settings.put(property, "");
        assertStopsWith(property + " " + remedy, output);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            tandembote.link.key|an-invented-key-of-31-character|tandembote.link.key must have at least 32 characters.
            tandembote.base-url|tandembote.example.org|tandembote.base-url must be a whole address that begins with https://.
            tandembote.email.address|bot|tandembote.email.address must be the bot's whole mail address, such as bot@example.org.
            tandembote.email.smtp.user|bot|tandembote.email.smtp.password is missing: give it, or take away smtp.user where no login is wanted.
            tandembote.email.smtp.password|an-invented-secret|tandembote.email.smtp.user is missing: give the user to whom the password belongs.
            tandembote.email.smtp.connections|0|tandembote.email.smtp.connections must be at least 1.
            tandembote.outbox.batch-size|0|tandembote.outbox.batch-size must be at least 1.
            tandembote.outbox.per-second|-1|tandembote.outbox.per-second must be at least 0.01, or 0 for no limit.
            tandembote.outbox.per-domain-per-second|0.001|tandembote.outbox.per-domain-per-second must be at least 0.01, or 0 for no limit.
            tandembote.email.oauth2.client-secret|an-invented-secret|tandembote.email.oauth2.token-url is missing: give the address of the token server.
            tandembote.email.oauth2.token-url|https://login.example.org|tandembote.email.oauth2.client-id is missing: give the id under which the token server knows us.
            """)
    void whatIsHalfGivenOrWrongIsNamedWithItsRemedy(
            String property, String value, String sentence, CapturedOutput output) {
        settings.put(property, value);
        assertStopsWith(sentence, output);
    }

    @Test
    void aValueThatIsNoneIsNamedToo(CapturedOutput output) {
        settings.put("tandembote.email.smtp.read-timeout", "abc");

        start();

        assertThat(output)
                .contains("Property: tandembote.email.smtp.read-timeout", "Value: \"abc\"", "is not a valid duration")
                .doesNotContain("\tat ");
    }

    private void assertStopsWith(String sentence, CapturedOutput output) {
        var failure = start();

        assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
                .isInstanceOf(UnusableSetting.class)
                .hasMessage(sentence);
        assertThat(output.getAll().lines())
                .as("what the operator reads")
                .contains(sentence)
                .noneMatch(line -> line.startsWith("\tat ") || line.contains(SECRET));
    }

    /** Starts the program, which must fail before there is a context. */
    private Throwable start() {
        var begun = new AtomicBoolean();
        var failure = catchThrowable(() -> new SpringApplicationBuilder(Tandembote.class)
                .initializers(_ -> begun.set(true))
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new)));
        assertThat(begun).as("a bean could have been started").isFalse();
        return Objects.requireNonNull(failure);
    }

    private static Map<String, String> complete() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("spring.datasource.url", "jdbc:postgresql://localhost:1/tandembote");
        settings.put("spring.datasource.username", "tandembote");
        settings.put("tandembote.base-url", "https://tandembote.example.org");
        settings.put("tandembote.link.key", "an-invented-key-of-more-than-32-characters");
        settings.put("tandembote.email.address", "bot@example.org");
        settings.put("tandembote.email.smtp.host", "mail.example.org");
        settings.put("tandembote.email.imap.host", "mail.example.org");
        settings.put("tandembote.email.imap.user", "bot");
        settings.put("tandembote.email.imap.password", SECRET);
        return settings;
    }
}
