package de.tandembote.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/** The demo makes its own key for personal links and keeps it with its data, so that links outlive a restart. */
class DemoKey implements EnvironmentPostProcessor, Ordered {

    private static final String PROPERTY = "tandembote.link.key";
    private static final int KEY_BYTES = 32;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("demo")) && !environment.containsProperty(PROPERTY)) {
            var file =
                    Path.of(environment.getRequiredProperty("tandembote.data")).resolve("key");
            environment.getPropertySources().addLast(new MapPropertySource("demo key", Map.of(PROPERTY, keyIn(file))));
        }
    }

    /** After the files of settings are read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    private static String keyIn(Path file) {
        try {
            if (Files.notExists(file)) {
                var bytes = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createDirectories(file.getParent());
                Files.writeString(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
