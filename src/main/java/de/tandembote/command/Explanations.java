package de.tandembote.command;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.UnreadableMessage;
import de.tandembote.understanding.Reading;
import de.tandembote.understanding.Understanding;
import de.tandembote.understanding.Understood;
import java.time.ZoneId;

/** Has replies and mails understood as they are in a running installation. */
final class Explanations {

    /** Replies are shown as in a German programme. */
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Understanding understanding;

    /** What the bot makes of one message. */
    record Explanation(IncomingMessage message, Reading reading, Understood understood) {}

    Explanations(Understanding understanding) {
        this.understanding = understanding;
    }

    /** The answer to one line of JSON, on one line; a line that is not valid is answered by what is wrong with it. */
    String answer(String line) {
        Item item = null;
        try {
            item = Item.parse(line);
            return ExplanationJson.of(item, of(item));
        } catch (FaultyItem e) {
            return ExplanationJson.error(e.id(), e.reason());
        } catch (UnreadableMessage e) {
            return ExplanationJson.error(item == null ? null : item.id(), "The mail cannot be read: " + e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            // One item that breaks the code must not stop the next.
            return ExplanationJson.error(
                    item == null ? null : item.id(),
                    "It broke the code: " + e.getClass().getSimpleName());
        }
    }

    /**
     * What the bot makes of this item.
     *
     * @throws UnreadableMessage where it is a mail that cannot be read
     */
    Explanation of(Item item) {
        var message = item.message();
        var reading = understanding.read(message);
        return new Explanation(message, reading, understanding.acts(reading, item.asked(), ZONE));
    }
}
