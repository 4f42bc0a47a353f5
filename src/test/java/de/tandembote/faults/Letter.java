package de.tandembote.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Base64;
import java.util.UUID;

/** A mail as somebody's mail program writes it: an answer to a mail of the bot, or a new one. */
public record Letter(String from, String to, String messageId, String inReplyTo, String subject, String text) {

    public static Letter answering(MimeMessage mail, String from, String text) {
        try {
            return new Letter(
                    from,
                    mail.getReplyTo()[0].toString(),
                    newId(),
                    mail.getMessageID(),
                    "Re: " + mail.getSubject(),
                    text);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String newId() {
        return "<" + UUID.randomUUID() + "@mail.example.org>";
    }

    public Letter from(String other) {
        return new Letter(other, to, messageId, inReplyTo, subject, text);
    }

    public Letter to(String other) {
        return new Letter(from, other, messageId, inReplyTo, subject, text);
    }

    public Letter saying(String other) {
        return new Letter(from, to, messageId, inReplyTo, subject, other);
    }

    public Letter withId(String other) {
        return new Letter(from, to, other, inReplyTo, subject, text);
    }

    /** The same to the bot's plain address, naming nothing that it answers. */
    public Letter outOfTheBlue() {
        return new Letter(from, MailSystem.BOT, messageId, "", subject, text);
    }

    /** The bytes with these headers on top, as relays add them; each ends with a line feed. */
    public byte[] bytes(String... received) {
        return bytes(String.join("", received), "8bit", text);
    }

    byte[] inBase64(String... received) {
        return bytes(
                String.join("", received), "base64", Base64.getMimeEncoder().encodeToString(text.getBytes(UTF_8)));
    }

    byte[] inQuotedPrintable(String... received) {
        var encoded = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            encoded.append(b < ' ' || b == '=' ? "=%02X".formatted(b & 0xff) : Character.toString(b));
        }
        return bytes(String.join("", received), "quoted-printable", encoded.toString());
    }

    private byte[] bytes(String received, String encoding, String body) {
        return """
                %sFrom: %s
                To: %s
                Message-ID: %s
                In-Reply-To: %s
                References: %s
                Subject: %s
                Date: Mon, 2 Mar 2026 09:30:00 +0100
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: %s

                %s
                """.formatted(received, from, to, messageId, inReplyTo, inReplyTo, subject, encoding, body)
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(UTF_8);
    }
}
