package de.tandembote.understanding;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the words at the start, which fails where they are faulty. */
@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {

    @Bean
    Understanding understanding(@Value("${tandembote.script.dir:bot-scripts}") Path dir) {
        return Understanding.load(dir);
    }
}
