package de.tandembote.broadcast;

import de.tandembote.channel.Content;

/** What one of the recipients would get. */
public record Preview(String recipient, Content content) {}
