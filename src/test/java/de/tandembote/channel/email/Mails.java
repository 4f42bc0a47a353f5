package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.channel.Address;
import de.tandembote.channel.Content;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.OutgoingMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** Mails of invented people, to and from the bot at example.org. */
final class Mails {

    static final String BOT = "bot@example.org";
    static final UUID ID = UUID.fromString("0199c0de-0000-7000-8000-000000000001");
    static final UUID OTHER_ID = UUID.fromString("0199c0de-0000-7000-8000-000000000002");
    static final Instant WRITTEN = Instant.parse("2026-03-10T08:00:00Z");

    private Mails() {}

    static OutgoingMessage reminder() {
        return reminderTo("anna@example.org");
    }

    static OutgoingMessage reminderTo(String address) {
        return outgoing(address, "Anna Müller", "Ihr Tandem im März", "Guten Tag,\n\nwie war Ihr Gespräch?\n");
    }

    static OutgoingMessage outgoing(String address, String name, String subject, String plain) {
        return new OutgoingMessage(
                ID,
                Address.email(address),
                name,
                "Mentoring für Führungskräfte",
                WRITTEN,
                new Content(subject, plain, "<p>Wie war Ihr Gespräch?</p>", "Wie war's?"),
                "answertoken",
                null,
                null,
                null,
                "bouncetoken",
                null,
                List.of(),
                "<question.17@mail.example.org>");
    }

    /** A mail as a mail program sees it. */
    static MimeMessage parsed(OutgoingMail mail) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray()));
    }

    static EmailReader reader() {
        return new EmailReader(BOT);
    }

    static IncomingMessage read(String mail) {
        return reader().read(bytes(mail));
    }

    /** A mail with the usual headers, and what is given: further headers, an empty line, the body. */
    static String mail(String rest) {
        return """
                From: Anna Müller <anna@example.org>
                To: bot+answertoken@example.org
                Subject: Re: Ihr Tandem
                Message-ID: <answer.1@mail.example.org>
                """ + rest;
    }

    static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(UTF_8);
    }

    static byte[] latin(String mail) {
        return mail.replace("\n", "\r\n").getBytes(ISO_8859_1);
    }
}
