package de.tandembote.channel;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a message says, finished in each form, so that no later step needs to render.
 *
 * @param subject one line
 * @param plain complete as text of its own, lines wrapped for reading
 * @param html the same as a whole HTML document
 * @param chat the same, shorter where the mail is too long for a chat
 * @param calendar the same for calendar programs; null where no event is told of
 */
public record Content(
        String subject,
        String plain,
        String html,
        String chat,
        @Nullable CalendarContent calendar) {

    /** A content that tells of no event. */
    public Content(String subject, String plain, String html, String chat) {
        this(subject, plain, html, chat, null);
    }

    /** The same content for calendar programs as well. */
    public Content with(CalendarContent event) {
        return new Content(subject, plain, html, chat, event);
    }

    /** Whatever is written in it. */
    public Stream<String> texts() {
        var forms = Stream.of(subject, plain, html, chat);
        return calendar == null ? forms : Stream.concat(forms, Stream.of(calendar.text()));
    }

    /** The same content with each form changed, for placeholders that are filled at hand-over. */
    public Content map(UnaryOperator<String> change) {
        return new Content(
                change.apply(subject),
                change.apply(plain),
                change.apply(html),
                change.apply(chat),
                calendar == null ? null : calendar.map(change));
    }
}
