/** From the words of a reply to acts about tandem meetings and sessions: the grammar. */
@NullMarked
package de.tandembote.understanding.meeting;

import org.jspecify.annotations.NullMarked;
