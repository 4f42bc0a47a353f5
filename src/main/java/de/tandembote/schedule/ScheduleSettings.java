package de.tandembote.schedule;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this node does anything by itself.
 *
 * @param prompt whether messages are carried on in this process as soon as they are committed; Quartz looks after what
 *     was left every minute all the same
 */
@ConfigurationProperties("tandembote.schedule")
record ScheduleSettings(@DefaultValue("true") boolean prompt) {}
