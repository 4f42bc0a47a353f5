package de.tandembote.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.MessageReader;
import de.tandembote.understanding.Asked;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reply to explain: a text or a whole mail, and what it answers. */
final class Item {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final MessageReader MAILS = MessageReader.of(ChannelKind.EMAIL);

    private final @Nullable JsonNode id;
    private final Supplier<IncomingMessage> message;
    private final Asked asked;

    private Item(@Nullable JsonNode id, Supplier<IncomingMessage> message, Asked asked) {
        this.id = id;
        this.message = message;
        this.asked = asked;
    }

    static Item ofText(String text, Asked asked) {
        return new Item(null, () -> IncomingMessage.ofText(text), asked);
    }

    /**
     * Reads an item of one line of JSON.
     *
     * @throws FaultyItem with what is wrong in it
     */
    static Item parse(String line) {
        JsonNode item;
        try {
            item = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new FaultyItem(null, "The line is no JSON object.");
        }
        if (!item.isObject()) {
            throw new FaultyItem(null, "The line is no JSON object.");
        }
        var id = item.get("id");
        try {
            return new Item(id, content(item), new AskedJson(item).read());
        } catch (FaultyItem e) {
            throw new FaultyItem(id, e.reason());
        }
    }

    private static Supplier<IncomingMessage> content(JsonNode item) {
        var given = Stream.of("text", "eml", "eml_base64")
                .filter(name -> item.has(name) && !item.get(name).isNull())
                .toList();
        if (given.size() != 1) {
            throw new FaultyItem(null, "Give either \"text\" or \"eml\" or \"eml_base64\".");
        }
        var name = given.getFirst();
        var value = item.get(name);
        if (!value.isString()) {
            throw new FaultyItem(null, "\"%s\" is no text.".formatted(name));
        }
        return switch (name) {
            case "text" -> () -> IncomingMessage.ofText(value.stringValue());
            case "eml" -> () -> MAILS.read(value.stringValue().getBytes(UTF_8));
            default -> {
                var mail = decoded(value.stringValue());
                yield () -> MAILS.read(mail);
            }
        };
    }

    private static byte[] decoded(String base64) {
        try {
            // Strictly, but for the line ends that mails have in base64.
            return Base64.getDecoder().decode(base64.replace("\n", "").replace("\r", ""));
        } catch (IllegalArgumentException e) {
            throw new FaultyItem(null, "\"eml_base64\" is not in base64.");
        }
    }

    /** As it was given; null for none. */
    @Nullable
    JsonNode id() {
        return id;
    }

    /**
     * The message, read anew at each call.
     *
     * @throws de.tandembote.channel.UnreadableMessage where it is a mail that cannot be read
     */
    IncomingMessage message() {
        return message.get();
    }

    Asked asked() {
        return asked;
    }
}
