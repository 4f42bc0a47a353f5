package de.tandembote.demo;

import java.time.Instant;
import java.util.List;

/**
 * One message as its reader sees it; what a message lacks is empty text.
 *
 * @param uid its number in the mailbox (RFC 3501, section 2.3.1.1); another one after a restart
 * @param from the writer's addr-spec
 * @param name the writer's display name
 * @param date what the message says, else when it arrived
 * @param text the plain text
 * @param html the HTML text, not to be trusted
 * @param calendar the calendar text, for the buttons that programs show
 * @param messageId with its angle brackets, as are {@code references}
 * @param replyTo the addr-spec to which an answer goes: Reply-To, else the writer
 * @param references the messages before this one, oldest first
 */
record Mail(
        long uid,
        String from,
        String name,
        String subject,
        Instant date,
        String text,
        String html,
        String calendar,
        String messageId,
        String replyTo,
        List<String> references) {}
