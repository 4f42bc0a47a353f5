/** What the tests of every module share. */
@NullMarked
package de.tandembote.testing;

import org.jspecify.annotations.NullMarked;
