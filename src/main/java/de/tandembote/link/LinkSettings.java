package de.tandembote.link;

import de.tandembote.settings.UnusableSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How personal links are made.
 *
 * @param key the installation's secret, at least 32 characters; with another key every link made before is dead
 */
@ConfigurationProperties("tandembote.link")
record LinkSettings(@DefaultValue("") String key) {

    static final int SHORTEST_KEY = 32;

    LinkSettings {
        if (key.length() < SHORTEST_KEY) {
            throw new UnusableSetting("tandembote.link.key", "must have at least " + SHORTEST_KEY + " characters.");
        }
    }
}
