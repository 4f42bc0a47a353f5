package de.tandembote.channel.email;

import de.tandembote.channel.Content;
import de.tandembote.channel.OutgoingMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a message as a mail: plain and HTML side by side, and headers by which its answers and bounces find back. */
final class MimeComposer {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,900}>");

    private static final int MAX_NAME = 200;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final String ALTERNATIVE = "alternative";
    private static final String MIXED = "mixed";

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
        var recipient = recipient(message);
        var mail = new MimeWriter(message.id().toString());
        head(mail, message, recipient);
        body(mail, message);
        return new OutgoingMail(
                bot.messageId(message.id()),
                plusAddressing ? bot.with(BotAddress.BOUNCE + message.bounceToken()) : bot.plain(),
                recipient.getAddress(),
                mail.written());
    }

    private void head(MimeWriter mail, OutgoingMessage message, InternetAddress recipient) throws MessagingException {
        mail.header("Date", DATE.format(message.written()));
        mail.header("Message-ID", bot.messageId(message.id()));
        address(mail, "From", new InternetAddress(bot.plain()), message.senderName());
        address(mail, "To", recipient, message.toName());
        if (message.answersTo() != null) {
            address(mail, "Reply-To", new InternetAddress(message.answersTo().value()), "");
        } else if (message.replyToken() != null && plusAddressing) {
            address(mail, "Reply-To", new InternetAddress(bot.with(message.replyToken())), message.senderName());
        }
        mail.header(
                "Subject",
                folded("Subject", HeaderText.of(oneLine(message.content().subject()))));
        if (message.inReplyTo() != null
                && MESSAGE_ID.matcher(message.inReplyTo()).matches()) {
            mail.header("In-Reply-To", message.inReplyTo());
            mail.header("References", folded("References", message.inReplyTo()));
        }
        // Says "no person wrote this" to the machines on the other side (RFC 3834, section 5).
        mail.header("Auto-Submitted", "auto-generated");
        mail.header("X-Auto-Response-Suppress", "OOF, AutoReply");
        mail.header("X-Tandembote", message.id().toString());
        if (message.unsubscribeAddress() != null) {
            // One press in the mail program is enough (RFC 8058, section 3.1); our mail server signs both headers.
            mail.header("List-Unsubscribe", "<" + message.unsubscribeAddress() + ">");
            mail.header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.header("MIME-Version", "1.0");
    }

    private void body(MimeWriter mail, OutgoingMessage message) {
        var calendar = message.content().calendar();
        if (calendar == null) {
            forms(mail, message.content());
            mail.end(ALTERNATIVE);
            return;
        }
        var token = message.calendarToken();
        var event = new CalendarParts(calendar, token == null || !plusAddressing ? bot.plain() : bot.with(token));
        mail.begin(MIXED).next(MIXED);
        forms(mail, message.content());
        event.writeForm(mail.next(ALTERNATIVE));
        mail.end(ALTERNATIVE).next(MIXED);
        event.writeFile(mail);
        mail.end(MIXED);
    }

    private static void forms(MimeWriter mail, Content content) {
        mail.begin(ALTERNATIVE)
                .next(ALTERNATIVE)
                .text("text/plain; charset=UTF-8", content.plain())
                .next(ALTERNATIVE)
                .text("text/html; charset=UTF-8", content.html());
    }

    /** Folds between name and address; Angus would begin a line of its own for both and leave the first one empty. */
    private static void address(MimeWriter mail, String header, InternetAddress address, String name)
            throws MessagingException {
        mail.header(header, folded(header, named(address, name)));
    }

    /** The address with the name beside it (RFC 5322, section 3.4). */
    private static String named(InternetAddress address, String name) throws MessagingException {
        var shown = oneLine(name.substring(0, Math.min(name.length(), MAX_NAME)));
        var written = HeaderText.of(shown);
        if (!written.equals(shown)) {
            return written + " <" + address.getAddress() + ">";
        }
        try {
            // Angus knows which names stand in quotation marks.
            return new InternetAddress(address.getAddress(), shown.isEmpty() ? null : shown).toString();
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("ASCII is missing", e);
        }
    }

    private static String folded(String header, String value) {
        return MimeUtility.fold(header.length() + 2, value);
    }

    private static InternetAddress recipient(OutgoingMessage message) throws MessagingException {
        String value = message.to().value();
        int at = value.lastIndexOf('@');
        if (at < 1 || at == value.length() - 1 || CONTROL.matcher(value).find()) {
            throw new AddressException("no mail address");
        }
        try {
            String address = value.substring(0, at + 1) + IDN.toASCII(value.substring(at + 1));
            return new InternetAddress(address, true);
        } catch (IllegalArgumentException e) {
            throw new AddressException("no mail address");
        }
    }

    /** Without line ends nothing can pretend to be a further header. */
    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
