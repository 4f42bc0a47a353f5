package de.tandembote.demo;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Claims {@code tandembote.data} before a server starts on it, and lets it go after the last has stopped. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoFolder {

    @Bean
    DataFolder dataFolder(@Value("${tandembote.data:./data}") Path folder) {
        return DataFolder.claim(folder);
    }
}
