package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.channel.OutgoingMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Pattern;

/** Writes a message as a mail: plain and HTML side by side, and headers by which its answers and bounces find back. */
final class MimeComposer {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,900}>");

    private static final int MAX_NAME = 200;

    private final Session session = Session.getInstance(new Properties());
    private final BotAddress bot;
    private final boolean plusAddressing;

    MimeComposer(BotAddress bot, boolean plusAddressing) {
        this.bot = bot;
        this.plusAddressing = plusAddressing;
    }

    /**
     * Writes one message.
     *
     * @throws MessagingException if the recipient's address is none
     */
    OutgoingMail compose(OutgoingMessage message) throws MessagingException {
        var mail = new OutgoingMail(session, bot.messageId(message.id()), recipient(message));
        mail.setEnvelopeFrom(plusAddressing ? bot.with(BotAddress.BOUNCE + message.bounceToken()) : bot.plain());
        address(mail, "From", named(new InternetAddress(bot.plain()), message.senderName()));
        address(mail, "To", mail.recipient());
        if (message.answersTo() != null) {
            address(mail, "Reply-To", new InternetAddress(message.answersTo().value()));
        } else if (message.replyToken() != null && plusAddressing) {
            address(mail, "Reply-To", named(new InternetAddress(bot.with(message.replyToken())), message.senderName()));
        }
        mail.setSentDate(Date.from(message.written()));
        mail.setSubject(oneLine(message.content().subject()), UTF_8.name());
        if (message.inReplyTo() != null
                && MESSAGE_ID.matcher(message.inReplyTo()).matches()) {
            mail.setHeader("In-Reply-To", message.inReplyTo());
            mail.setHeader("References", MimeUtility.fold("References: ".length(), message.inReplyTo()));
        }
        // Says "no person wrote this" to the machines on the other side (RFC 3834, section 5).
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        mail.setHeader("X-Tandembote", message.id().toString());
        if (message.unsubscribeAddress() != null) {
            // One press in the mail program is enough (RFC 8058, section 3.1); our mail server signs both headers.
            mail.setHeader("List-Unsubscribe", "<" + message.unsubscribeAddress() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.setContent(body(message));
        mail.saveChanges();
        return mail;
    }

    private MimeMultipart body(OutgoingMessage message) throws MessagingException {
        var content = message.content();
        var forms = new MimeMultipart("alternative");
        forms.addBodyPart(form(content.plain(), "plain"));
        forms.addBodyPart(form(content.html(), "html"));
        if (content.calendar() == null) {
            return forms;
        }
        var token = message.calendarToken();
        var parts =
                new CalendarParts(content.calendar(), token == null || !plusAddressing ? bot.plain() : bot.with(token));
        forms.addBodyPart(parts.form());
        var text = new MimeBodyPart();
        text.setContent(forms);
        var mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(text);
        mixed.addBodyPart(parts.file());
        return mixed;
    }

    /** Folds between name and address; Angus would begin a line of its own for both and leave the first one empty. */
    private static void address(OutgoingMail mail, String header, InternetAddress address) throws MessagingException {
        mail.setHeader(header, MimeUtility.fold(header.length() + 2, address.toString()));
    }

    private static MimeBodyPart form(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        // Base64 keeps line ends as they are, and mail knows CRLF only (RFC 2045, section 6.8).
        part.setText(LINE_END.matcher(text).replaceAll("\r\n"), UTF_8.name(), subtype);
        return part;
    }

    private static InternetAddress recipient(OutgoingMessage message) throws MessagingException {
        String value = message.to().value();
        int at = value.lastIndexOf('@');
        if (at < 1 || at == value.length() - 1 || CONTROL.matcher(value).find()) {
            throw new AddressException("no mail address");
        }
        try {
            String address = value.substring(0, at + 1) + IDN.toASCII(value.substring(at + 1));
            return named(new InternetAddress(address, true), message.toName());
        } catch (IllegalArgumentException e) {
            throw new AddressException("no mail address");
        }
    }

    private static InternetAddress named(InternetAddress address, String name) throws MessagingException {
        try {
            String shown = oneLine(name.substring(0, Math.min(name.length(), MAX_NAME)));
            if (!shown.isEmpty()) {
                address.setPersonal(shown, UTF_8.name());
            }
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is missing", e);
        }
    }

    /** Without line ends nothing can pretend to be a further header. */
    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
