/** From characters to words, and from words to what they can mean: the vocabulary of {@code bot-scripts}. */
@NullMarked
package de.tandembote.understanding.words;

import org.jspecify.annotations.NullMarked;
