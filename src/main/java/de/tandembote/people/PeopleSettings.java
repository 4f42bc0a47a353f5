package de.tandembote.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many passing failures of delivery an address is forgiven.
 *
 * @param softHalfLife after which a passing failure counts half
 * @param softLimit as many passing failures at once are one for good
 */
@ConfigurationProperties("tandembote.people")
record PeopleSettings(
        @DefaultValue("7d") Duration softHalfLife,
        @DefaultValue("3") double softLimit) {}
