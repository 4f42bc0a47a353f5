/** A mail server and a database inside the process, invented people, pages and a clock to turn; only in the {@code demo} profile. */
@ApplicationModule
@NullMarked
package de.tandembote.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
