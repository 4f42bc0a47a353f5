package de.tandembote.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the pages and calendars may take of the machine.
 *
 * @param feedCache memory for calendars that are ready to be handed out; one of twenty events takes about 10 kB
 */
@ConfigurationProperties("tandembote.portal")
record PortalSettings(@DefaultValue("16MB") DataSize feedCache) {}
