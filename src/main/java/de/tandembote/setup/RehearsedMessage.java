package de.tandembote.setup;

import de.tandembote.script.Campaign;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A message of a round as it will be, for all recipients who get it with the same subject.
 *
 * @param due when it leaves, in the round's zone
 * @param occasion its name in the index of messages
 * @param condition what must hold then, or it is not sent
 * @param recipients their names
 * @param text what the first of them reads, where a survey asks its questions; empty where the subject says enough
 */
public record RehearsedMessage(
        LocalDateTime due,
        String occasion,
        Campaign.Condition condition,
        List<String> recipients,
        String subject,
        String text) {

    public RehearsedMessage {
        recipients = List.copyOf(recipients);
    }

    /** Tells no names: people must not get into a log by being printed. */
    @Override
    public String toString() {
        return occasion + " on " + due;
    }
}
