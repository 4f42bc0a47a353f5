/**
 * Chat: the client-server API of Matrix, as a normal user of the homeserver.
 *
 * @see de.tandembote.channel.matrix.MatrixReader
 */
@ApplicationModule(allowedDependencies = {"channel", "settings"})
@NullMarked
package de.tandembote.channel.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
