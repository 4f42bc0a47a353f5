package de.tandembote.script;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the bot's texts lie.
 *
 * @param dir their folder; a relative one is looked for in the working directory
 */
@ConfigurationProperties("tandembote.script")
record ScriptSettings(@DefaultValue("bot-scripts") Path dir) {}
