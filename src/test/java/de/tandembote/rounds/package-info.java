/** Whole rounds with their group events, from the first invitation to the thanks, over real mail and a turned clock. */
@NullMarked
package de.tandembote.rounds;

import org.jspecify.annotations.NullMarked;
