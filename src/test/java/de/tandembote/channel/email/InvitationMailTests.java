package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.CalendarContent;
import de.tandembote.channel.OutgoingMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IM-1 an invitation in a mail")
class InvitationMailTests {

    private static final String EVENT = String.join(
            "\r\n",
            "BEGIN:VCALENDAR",
            "METHOD:REQUEST",
            "ORGANIZER:mailto:" + CalendarContent.REPLY_ADDRESS,
            "DESCRIPTION:" + "Für Führungskräfte 🎉 ".repeat(20),
            "END:VCALENDAR",
            "");

    @Test
    void isAFormOfTheTextAndAFileBesideIt() throws Exception {
        var mixed = mail(true);

        assertThat(typeOf(mixed)).isEqualTo("multipart/mixed");
        var forms = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(new ContentType(forms.getContentType()).getBaseType()).isEqualTo("multipart/alternative");
        assertThat(forms.getCount()).isEqualTo(3);
        assertThat(forms.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(forms.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(forms.getBodyPart(2).getContentType()).isEqualTo("text/calendar; method=REQUEST; charset=UTF-8");
        assertThat(mixed.getCount()).isEqualTo(2);
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(textOf(mixed.getBodyPart(1))).isEqualTo(textOf(forms.getBodyPart(2)));
    }

    @Test
    void namesAnOrganizerWhoseMailWeRead() throws Exception {
        assertThat(calendar(true)).contains("\r\nORGANIZER:mailto:bot+eventtoken@example.org\r\n");
        assertThat(calendar(false)).contains("\r\nORGANIZER:mailto:bot@example.org\r\n");
    }

    @Test
    void foldsLongLinesBetweenCharacters() throws Exception {
        var calendar = calendar(true);

        assertThat(calendar.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n ", ""))
                .isEqualTo(EVENT.replace(CalendarContent.REPLY_ADDRESS, "bot+eventtoken@example.org"));
    }

    private static String calendar(boolean plusAddressing) throws MessagingException, IOException {
        return textOf(((Multipart) mail(plusAddressing).getBodyPart(0).getContent()).getBodyPart(2));
    }

    private static MimeMultipart mail(boolean plusAddressing) throws MessagingException, IOException {
        var reminder = Mails.reminder();
        var invitation = new OutgoingMessage(
                reminder.id(),
                reminder.to(),
                reminder.toName(),
                reminder.senderName(),
                reminder.written(),
                reminder.content().with(new CalendarContent("REQUEST", EVENT)),
                reminder.replyToken(),
                null,
                "eventtoken",
                null,
                reminder.bounceToken(),
                null,
                List.of(),
                null);
        var mail = new MimeComposer(new BotAddress(Mails.BOT), plusAddressing).compose(invitation);
        return (MimeMultipart) Mails.parsed(mail).getContent();
    }

    private static String textOf(Part part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), UTF_8);
    }

    private static String typeOf(Multipart parts) throws MessagingException {
        return new ContentType(parts.getContentType()).getBaseType();
    }
}
