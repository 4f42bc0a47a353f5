package de.tandembote.calendar;

import java.time.Duration;

/**
 * What a feed says of itself (RFC 7986, section 5).
 *
 * @param name as shown in the list of calendars
 * @param color by its CSS3 name
 * @param source its own https address
 * @param refresh after which pause to look again
 */
public record FeedHead(String name, String color, String source, Duration refresh) {}
