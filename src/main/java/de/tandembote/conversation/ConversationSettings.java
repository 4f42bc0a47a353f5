package de.tandembote.conversation;

import de.tandembote.settings.UnusableSetting;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bot talks.
 *
 * @param botName what the bot calls itself
 * @param answersWithin how long the answer to a question is tied to it
 * @param answersPerThread so many answers to one person about one thing within 24 hours, then a person looks at it: two
 *     robots that answer each other must come to an end
 * @param answersInChat the same for what people write in chat
 * @param keepCounts how long it is kept when somebody was answered; at least the 24 hours that are counted
 */
@ConfigurationProperties("tandembote.conversation")
record ConversationSettings(
        @DefaultValue("Tandembote") String botName,
        @DefaultValue("60d") Duration answersWithin,
        @DefaultValue("10") int answersPerThread,
        @DefaultValue("100") int answersInChat,
        @DefaultValue("2d") Duration keepCounts) {

    ConversationSettings {
        if (keepCounts.compareTo(Threads.SPAN) < 0) {
            throw new UnusableSetting("tandembote.conversation.keep-counts", "must be at least 24h.");
        }
    }
}
