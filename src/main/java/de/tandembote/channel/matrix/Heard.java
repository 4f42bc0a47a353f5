package de.tandembote.channel.matrix;

import de.tandembote.channel.RawMessage;
import java.util.List;

/**
 * What was said to the bot in one room since the last time.
 *
 * @param isGroup whether several people talk there, mostly with each other
 */
record Heard(String room, boolean isGroup, List<RawMessage> messages) {}
