package de.tandembote.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many passing failures of delivery an address is forgiven. The defaults are made for mail that leaves once or
 * twice a month: failures 31 days apart count 1, 1.7 and 2.2, so that the third month in a row is one too many, while
 * an address that takes every other month's mail never gets beyond 2, since 1 + 1/2 + 1/4 … never does. A mailbox that
 * is full for three weeks of holidays has counted twice at most by then, however many messages it refused.
 *
 * @param softHalfLife after which a passing failure counts half
 * @param softApart failures that are nearer to the last one counted than this are the same trouble and count nothing
 * @param softLimit the sum above which passing failures are one for good
 */
@ConfigurationProperties("tandembote.people")
record PeopleSettings(
        @DefaultValue("60d") Duration softHalfLife,
        @DefaultValue("14d") Duration softApart,
        @DefaultValue("2") double softLimit) {}
