/** What is left when the process is killed, and what the next one makes of it. */
@NullMarked
package de.tandembote.crash;

import org.jspecify.annotations.NullMarked;
