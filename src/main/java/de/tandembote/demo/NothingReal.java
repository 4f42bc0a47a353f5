package de.tandembote.demo;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/**
 * Refuses to rehearse a start (see {@link FirstPage}) with the settings of a real installation, which a shell or a file
 * in the folder of the start may hold: the rehearsal would load invented people into its database and read its mailbox.
 */
class NothingReal implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(FirstPage.PROPERTY)) {
            realSetting(environment).ifPresent(setting -> {
                throw new CannotStart("A start cannot be rehearsed while " + setting + " is set to a real server's: "
                        + "rehearse in a shell without the server's settings and outside of the folder with its"
                        + " application.yaml.");
            });
        }
    }

    /** Before anything else looks at the settings that were read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    private static Optional<String> realSetting(ConfigurableEnvironment environment) {
        return Stream.of(
                        "spring.datasource.url",
                        "tandembote.email.smtp.host",
                        "tandembote.email.imap.host",
                        "tandembote.matrix.homeserver")
                .filter(setting -> {
                    var value = environment.getProperty(setting);
                    return StringUtils.hasText(value) && !value.equals(MailServer.HOST);
                })
                .findFirst();
    }
}
