package de.tandembote.demo;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Mail} of a message. */
final class MailReading {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]+>");

    private MailReading() {}

    static Mail read(long uid, MimeMessage message) throws MessagingException, IOException {
        var from = first(message.getFrom());
        var date = message.getSentDate() == null ? message.getReceivedDate() : message.getSentDate();
        return new Mail(
                uid,
                address(from),
                from == null ? "" : Objects.requireNonNullElse(from.getPersonal(), ""),
                Objects.requireNonNullElse(message.getSubject(), ""),
                date.toInstant(),
                text(message, "text/plain"),
                text(message, "text/html"),
                text(message, "text/calendar"),
                Objects.requireNonNullElse(message.getMessageID(), ""),
                address(first(message.getReplyTo())),
                messageIds(message.getHeader("References", " ")));
    }

    private static @Nullable InternetAddress first(Address @Nullable [] addresses) {
        return Stream.ofNullable(addresses)
                .flatMap(Stream::of)
                .filter(InternetAddress.class::isInstance)
                .map(InternetAddress.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static String address(@Nullable InternetAddress address) {
        return address == null ? "" : address.getAddress();
    }

    private static List<String> messageIds(@Nullable String header) {
        return header == null
                ? List.of()
                : MESSAGE_ID.matcher(header).results().map(id -> id.group()).toList();
    }

    /** The first part of this type that is meant to be read, not saved. */
    private static String text(Part part, String type) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return "";
        }
        if (part.isMimeType(type)) {
            return part.getContent() instanceof String text
                    ? text
                    : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (var index = 0; index < parts.getCount(); index++) {
                var text = text(parts.getBodyPart(index), type);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
