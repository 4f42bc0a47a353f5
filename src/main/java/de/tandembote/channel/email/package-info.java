/**
 * E-mail: SMTP out, IMAP in, and the reading and writing of MIME.
 *
 * @see de.tandembote.channel.email.EmailReader
 */
@ApplicationModule(allowedDependencies = {"calendar", "channel", "settings"})
@NullMarked
package de.tandembote.channel.email;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
