package de.tandembote.portal;

import de.tandembote.calendar.CalendarEvent;
import de.tandembote.calendar.FeedHead;
import java.util.List;

/** What a calendar holds. */
record FeedContent(FeedHead head, List<CalendarEvent> events) {}
