package de.tandembote.campaign;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom the bot turns to.
 *
 * @param strangersGoTo mail address of the one coordinator who reads what unknown people write; empty for the
 *     coordinators of the only programme, and for nobody where there are several
 */
@ConfigurationProperties("tandembote.campaign")
record CampaignSettings(@DefaultValue("") String strangersGoTo) {}
