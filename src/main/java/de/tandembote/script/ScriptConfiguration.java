package de.tandembote.script;

import de.tandembote.channel.ChatNotices;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the texts at the start, which fails where one of them cannot be said. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScriptSettings.class)
class ScriptConfiguration {

    @Bean
    Script script(ScriptSettings settings) {
        return Script.load(settings.dir());
    }

    @Bean
    ChatNotices chatNotices(Script script) {
        return script.chatNotices();
    }
}
