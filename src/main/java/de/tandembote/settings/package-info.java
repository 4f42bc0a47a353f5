/**
 * Stops the start where a setting is missing or half given, with one sentence that names it.
 *
 * @see de.tandembote.settings.UnusableSetting
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.tandembote.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
