package de.tandembote.inbox;

import java.util.UUID;

/**
 * A message answers a survey, and it is in doubt who wrote it: it was thrown away unread.
 *
 * @param person who was asked
 * @param question which asked
 */
public record SurveyReplyRefused(UUID inboxMessage, UUID person, UUID question) {}
