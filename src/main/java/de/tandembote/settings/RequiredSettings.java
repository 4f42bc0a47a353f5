package de.tandembote.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** What an installation must be told before anything is started. The demo brings all of it along. */
class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    private static final String BASE_URL = "tandembote.base-url";

    static final Map<String, String> REQUIRED = required();

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            return;
        }
        REQUIRED.forEach((property, remedy) -> {
            if (environment.getProperty(property, "").isBlank()) {
                throw new UnusableSetting(property, "is missing: " + remedy);
            }
        });
        if (!environment.getProperty(BASE_URL, "").matches("https?://[^\\s/]+(/\\S*)?")) {
            throw new UnusableSetting(BASE_URL, "must be a whole address that begins with https://.");
        }
    }

    /** After the files of settings are read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    private static Map<String, String> required() {
        var settings = new LinkedHashMap<String, String>();
        settings.put(
                "spring.datasource.url",
                "give the database, such as jdbc:postgresql://localhost:5432/tandembote; or try the demo with"
                        + " --spring.profiles.active=demo.");
        settings.put("spring.datasource.username", "give the user of the database.");
        settings.put(BASE_URL, "give the address at which people reach this server, with https://.");
        settings.put(
                "tandembote.link.key",
                "give a secret of at least 32 characters, such as the output of \"openssl rand -hex 32\".");
        settings.put("tandembote.email.address", "give the bot's mail address, such as bot@example.org.");
        settings.put("tandembote.email.smtp.host", "give the server that takes the bot's mail.");
        settings.put("tandembote.email.imap.host", "give the server that holds the bot's mailbox.");
        return settings;
    }
}
