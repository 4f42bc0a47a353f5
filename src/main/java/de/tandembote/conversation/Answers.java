package de.tandembote.conversation;

import de.tandembote.script.Topic;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Addresses what is said next to the writer of a reply. */
@Component
class Answers {

    private final Introductions introductions;
    private final Clock clock;

    Answers(Introductions introductions, Clock clock) {
        this.introductions = introductions;
        this.clock = clock;
    }

    Letter letter(Talk talk, String message, Topic topic) {
        return letter(talk, message, topic, talk.subject());
    }

    Letter letter(Talk talk, String message, Topic topic, Subject subject) {
        return new Letter(
                        talk.writer(),
                        talk.round().id(),
                        message,
                        topic,
                        subject,
                        message + ":" + talk.reply().inboxMessage(),
                        "",
                        clock.instant(),
                        talk.reply().message().externalId())
                .in(talk.thread());
    }

    Topic partnerOf(Talk talk) {
        return new Topic.Tandem(introductions.partnerOf(talk.writer(), talk.tandem()));
    }
}
