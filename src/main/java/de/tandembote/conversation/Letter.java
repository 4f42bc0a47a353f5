package de.tandembote.conversation;

import de.tandembote.link.LinkPurpose;
import de.tandembote.script.Purpose;
import de.tandembote.script.Topic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text of the script for one person of a round.
 *
 * @param message name of the text
 * @param subject what the text's question is about, where it asks one
 * @param dedupeKey what may be sent only once
 * @param about what the message is about; a newer one about the same thing takes the place of one not sent yet; empty
 *     where nothing can take its place
 * @param due when it should leave; from then on counts how long it makes sense
 * @param inReplyTo the channel's identifier of the message that is answered; null where none is
 * @param page the page that the text offers; null where it offers none
 * @param enclosed what it tells the addressee's calendar; null where it tells of no event
 * @param taps the reactions that a chat offers below it; none where the text itself says so
 * @param thread what it goes on with, for an answer; null for a letter that begins something
 * @param kind what it is for, where that is not what the script says; null else
 */
public record Letter(
        UUID to,
        UUID round,
        String message,
        Topic topic,
        Subject subject,
        String dedupeKey,
        String about,
        Instant due,
        @Nullable String inReplyTo,
        @Nullable Page page,
        @Nullable Enclosed enclosed,
        List<String> taps,
        @Nullable UUID thread,
        @Nullable Purpose kind) {

    public Letter {
        taps = List.copyOf(taps);
    }

    /** A letter without a page that begins something. */
    public Letter(
            UUID to,
            UUID round,
            String message,
            Topic topic,
            Subject subject,
            String dedupeKey,
            String about,
            Instant due,
            @Nullable String inReplyTo) {
        this(to, round, message, topic, subject, dedupeKey, about, due, inReplyTo, null, null, List.of(), null, null);
    }

    /** A page behind a link. */
    public record Page(LinkPurpose purpose, UUID link) {}

    /** The same letter with the page that a link of this purpose opens. */
    public Letter withPage(LinkPurpose purpose, UUID link) {
        return new Letter(
                to,
                round,
                message,
                topic,
                subject,
                dedupeKey,
                about,
                due,
                inReplyTo,
                new Page(purpose, link),
                enclosed,
                taps,
                thread,
                kind);
    }

    /** The same letter, which tells the addressee's calendar of an event. */
    public Letter enclosing(Enclosed event) {
        return new Letter(
                to, round, message, topic, subject, dedupeKey, about, due, inReplyTo, page, event, taps, thread, kind);
    }

    /** The same letter with something to tap below it in a chat. */
    Letter withTaps(List<String> some) {
        return new Letter(
                to, round, message, topic, subject, dedupeKey, about, due, inReplyTo, page, enclosed, some, thread,
                kind);
    }

    /**
     * The same letter as an answer to a message, of which each channel has its own identifier; null where there is
     * none.
     */
    Letter inReplyTo(@Nullable String answered) {
        return new Letter(
                to, round, message, topic, subject, dedupeKey, about, due, answered, page, enclosed, taps, thread,
                kind);
    }

    /** The same letter, which is sent to whoever takes messages of this kind. */
    public Letter as(Purpose kind) {
        return new Letter(
                to, round, message, topic, subject, dedupeKey, about, due, inReplyTo, page, enclosed, taps, thread,
                kind);
    }

    /** The same letter as an answer in this thread. */
    Letter in(UUID thread) {
        return new Letter(
                to, round, message, topic, subject, dedupeKey, about, due, inReplyTo, page, enclosed, taps, thread,
                kind);
    }
}
