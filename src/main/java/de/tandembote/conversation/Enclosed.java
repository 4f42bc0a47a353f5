package de.tandembote.conversation;

import de.tandembote.channel.CalendarContent;
import java.util.UUID;

/**
 * An event that a letter tells the addressee's calendar of.
 *
 * @param about the group event or the tandem meeting: all that calendar programs answer about it comes to one address
 */
public record Enclosed(UUID about, CalendarContent calendar) {}
