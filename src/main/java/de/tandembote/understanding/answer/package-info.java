/** Answers to invitations of group events and to surveys. */
@NullMarked
package de.tandembote.understanding.answer;

import org.jspecify.annotations.NullMarked;
