/** From a message to its kind and to what a person wrote in it: quotes, signatures and the mails of programs. */
@NullMarked
package de.tandembote.understanding.mail;

import org.jspecify.annotations.NullMarked;
