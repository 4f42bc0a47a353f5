/** What happens when mail comes twice, lies or breaks, and when a server is away: the whole program, with real servers. */
@NullMarked
package de.tandembote.faults;

import org.jspecify.annotations.NullMarked;
