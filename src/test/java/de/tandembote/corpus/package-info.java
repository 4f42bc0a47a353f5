/** Invented mails, as the programs of many people write them. */
@NullMarked
package de.tandembote.corpus;

import org.jspecify.annotations.NullMarked;
