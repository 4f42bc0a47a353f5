/**
 * Says what a message is and what a person meant by it; pure, without a database.
 *
 * @see de.tandembote.understanding.Understanding
 */
@ApplicationModule(allowedDependencies = {"channel", "script", "calendar", "datafile"})
@NullMarked
package de.tandembote.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
