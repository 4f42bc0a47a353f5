/** Whatever arrives, nothing breaks and nothing takes long: {@code ./mvnw -Pfuzz test -Dfuzz.minutes=60}. */
@NullMarked
package de.tandembote.fuzz;

import org.jspecify.annotations.NullMarked;
