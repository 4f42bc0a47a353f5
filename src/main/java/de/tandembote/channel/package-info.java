/**
 * Carries one message to one address and takes messages in; knows nothing of mentoring.
 *
 * @see de.tandembote.channel.Channel
 * @see de.tandembote.channel.Arrivals
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.tandembote.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
