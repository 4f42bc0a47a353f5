/** Tandembote carries the messages of a mentoring programme: one package below this one is one module. */
@org.jspecify.annotations.NullMarked
package de.tandembote;
