package de.tandembote.channel;

import java.util.function.UnaryOperator;

/**
 * What a message says, finished in each form, so that no later step needs to render.
 *
 * @param subject one line
 * @param plain complete as text of its own, lines wrapped for reading
 * @param html the same as a whole HTML document
 * @param chat the same, shorter where the mail is too long for a chat
 */
public record Content(String subject, String plain, String html, String chat) {

    /** The same content with each form changed, for placeholders that are filled at hand-over. */
    public Content map(UnaryOperator<String> change) {
        return new Content(change.apply(subject), change.apply(plain), change.apply(html), change.apply(chat));
    }
}
