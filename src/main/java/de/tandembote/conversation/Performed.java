package de.tandembote.conversation;

import de.tandembote.understanding.Act;
import org.jspecify.annotations.Nullable;

/**
 * What came of an act.
 *
 * @param act null for what is only said beside the acts
 */
record Performed(@Nullable Act act, Outcome outcome) {}
