package de.tandembote.conversation;

import de.tandembote.script.Topic;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Addresses what is said next to the writer of a reply. */
@Component
class Answers {

    private final Letters letters;
    private final Introductions introductions;
    private final Clock clock;

    Answers(Letters letters, Introductions introductions, Clock clock) {
        this.letters = letters;
        this.introductions = introductions;
        this.clock = clock;
    }

    /** Sends what is said instead of an echo. */
    void say(Outcome.Answer answer, Occasion occasion) {
        var plain = letter(occasion, answer.message(), answer.topic(), answer.subject());
        var letter = answer.enclosed() == null ? plain : plain.enclosing(answer.enclosed());
        if (answer.asks() == null) {
            letters.send(letter);
        } else {
            letters.ask(letter, answer.asks());
        }
    }

    Letter letter(Talk talk, String message, Topic topic) {
        return letter(talk.occasion(), message, topic, talk.subject());
    }

    Letter letter(Occasion occasion, String message, Topic topic, Subject subject) {
        return new Letter(
                        occasion.writer(),
                        occasion.round(),
                        message,
                        topic,
                        subject,
                        message + ":" + occasion.cause(),
                        "",
                        clock.instant(),
                        occasion.inReplyTo())
                .in(occasion.thread());
    }

    Topic partnerOf(Talk talk) {
        return new Topic.Tandem(introductions.partnerOf(talk.writer(), talk.tandem()));
    }
}
