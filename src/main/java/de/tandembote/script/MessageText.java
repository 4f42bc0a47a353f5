package de.tandembote.script;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import de.tandembote.channel.Content;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A message in one language and form of address, ready to be filled; its source has no faults. */
final class MessageText {

    // Only maps and lists are looked into, so that no variable ever means a method of a class.
    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(false)
            .strictSections(true)
            .withCollector(new BasicCollector() {
                @Override
                public <K, V> Map<K, V> createFetcherCache() {
                    return new ConcurrentHashMap<>();
                }
            });

    private final Template subject;
    private final Template mail;
    private final Template chat;

    MessageText(TextFile text, Frame frame, FormOfAddress address) {
        subject = COMPILER.compile(text.subject().said(address));
        mail = COMPILER.compile(frame.around(text.body().said(address), address));
        chat = COMPILER.compile((text.chat() == null ? text.body() : text.chat()).said(address));
    }

    Content render(Voice voice, Values values) {
        var filling = Filling.of(voice, values);
        var line = line(filling);
        var mailTree = filling.parsed(mail);
        return new Content(
                line,
                PlainText.wrapped(mailTree),
                HtmlText.document(voice.language(), line, mailTree),
                capitalised(chatText(filling)));
    }

    /**
     * Fills all parts, without the effort of setting the mail.
     *
     * @return whether subject and chat say anything then
     * @throws MustacheException if one of the parts cannot be filled
     */
    boolean prove(Filling filling) {
        filling.filled(mail);
        return !line(filling).isEmpty() && !chatText(filling).isBlank();
    }

    /** The subject and what the mail says, each paragraph on one line. */
    String unwrapped(Voice voice, Values values) {
        var filling = Filling.of(voice, values);
        return line(filling) + "\n\n" + PlainText.unwrapped(filling.parsed(mail));
    }

    private String chatText(Filling filling) {
        return PlainText.unwrapped(filling.parsed(chat));
    }

    private String line(Filling filling) {
        return filling.filled(subject).strip().replaceAll(" {2,}", " ");
    }

    /** In German, a body goes on in lower case after the greeting, which a chat leaves out. */
    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
