/** Plays the dialogues that coordinators write in {@code bot-scripts/dialogues}. */
@NullMarked
package de.tandembote.dialogues;

import org.jspecify.annotations.NullMarked;
