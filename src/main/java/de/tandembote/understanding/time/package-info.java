/** Days, weeks, times of day and lengths, as people write them; each reader knows one sort. */
@NullMarked
package de.tandembote.understanding.time;

import org.jspecify.annotations.NullMarked;
