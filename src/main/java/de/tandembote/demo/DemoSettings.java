package de.tandembote.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the demo's mail server listens, on the loopback address only.
 *
 * @param smtpPort TCP port that takes mail in; 0 is any free one
 * @param imapPort TCP port for reading mail; 0 is any free one
 */
@ConfigurationProperties("tandembote.demo")
record DemoSettings(
        @DefaultValue("3025") int smtpPort,
        @DefaultValue("3143") int imapPort) {}
