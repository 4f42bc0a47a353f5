/** Speed and memory, beside a peer that runs in the same minutes: {@code ./mvnw -Pbench verify -Dbench=NAME}. */
@NullMarked
package de.tandembote.bench;

import org.jspecify.annotations.NullMarked;
