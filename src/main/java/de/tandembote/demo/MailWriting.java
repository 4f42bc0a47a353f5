package de.tandembote.demo;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.calendar.ReceivedInvitation;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a participant sends, the way a common mail program would. */
final class MailWriting {

    private static final DateTimeFormatter QUOTED_AT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy 'um' HH:mm", Locale.GERMAN);

    private final Session session;
    private final Clock clock;

    MailWriting(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** A first message, in plain text. */
    MimeMessage letter(String from, String to, String subject, String text) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setText(text, "UTF-8");
        message.saveChanges();
        // The library's own would tell the name of this machine.
        message.setHeader("Message-ID", "<" + UUID.randomUUID() + from.substring(from.lastIndexOf('@')) + ">");
        return message;
    }

    /** An answer above the quoted original, threaded as RFC 5322, section 3.6.4, has it. */
    MimeMessage reply(String from, Mail answered, String text) throws MessagingException {
        var message = letter(from, answered.replyTo(), subject(answered.subject()), text + "\n\n" + quoted(answered));
        if (!answered.messageId().isEmpty()) {
            message.setHeader("In-Reply-To", answered.messageId());
            message.setHeader(
                    "References",
                    Stream.concat(answered.references().stream(), Stream.of(answered.messageId()))
                            .collect(Collectors.joining("\r\n ")));
        }
        return message;
    }

    /** What a calendar program sends when its button is pressed. */
    MimeMessage press(String from, ReceivedInvitation invitation, ParticipationStatus status)
            throws MessagingException {
        var message = letter(from, invitation.organizer(), pressed(status) + ": " + invitation.title(), "");
        var calendar = invitation.reply(status, clock.instant()).getBytes(StandardCharsets.UTF_8);
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar, "text/calendar; method=REPLY; charset=UTF-8")));
        var id = message.getMessageID();
        message.setContent(new MimeMultipart("alternative", part));
        message.saveChanges();
        message.setHeader("Message-ID", id);
        return message;
    }

    private static String pressed(ParticipationStatus status) {
        return switch (status) {
            case ACCEPTED -> "Zugesagt";
            case DECLINED -> "Abgelehnt";
            case TENTATIVE -> "Mit Vorbehalt";
            case NEEDS_ACTION -> throw new IllegalArgumentException("no answer");
        };
    }

    private static String subject(String answered) {
        return answered.matches("(?i)(re|aw):.*") ? answered : "Re: " + answered;
    }

    private String quoted(Mail answered) {
        var writer = answered.name().isEmpty() ? answered.from() : answered.name();
        var original =
                answered.text().stripTrailing().lines().map(line -> line.startsWith(">") ? ">" + line : "> " + line);
        return "Am " + QUOTED_AT.withZone(clock.getZone()).format(answered.date()) + " schrieb " + writer + ":\n"
                + original.collect(Collectors.joining("\n")) + "\n";
    }
}
