package de.tandembote.channel.email;

import static de.tandembote.channel.email.Mails.bytes;
import static de.tandembote.channel.email.Mails.latin;
import static de.tandembote.channel.email.Mails.mail;
import static de.tandembote.channel.email.Mails.read;
import static de.tandembote.channel.email.Mails.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.tandembote.channel.UnreadableMessage;
import java.nio.charset.Charset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail says, in whatever parts, encodings and character sets it says it. */
class EmailReaderTests {

    @Test
    void prefersPlainTextToHtml() {
        var message = read(mail("""
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/html

                <p>as HTML</p>
                --b
                Content-Type: text/plain

                as text
                --b--
                """));

        assertThat(message.text().strip()).isEqualTo("as text");
    }

    @Test
    void makesTextOfHtmlWhereThePlainPartIsEmpty() {
        var message = read(mail("""
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain


                --b
                Content-Type: text/html; charset=utf-8

                <div>Ja, sehr gern!</div><blockquote>Passt Ihnen das?</blockquote>
                --b--
                """));

        assertThat(message.text()).isEqualTo("Ja, sehr gern!\n> Passt Ihnen das?");
    }

    @Test
    void readsTheTextWithinSignedRelatedAndMixedParts() {
        var message = read(mail("""
                Content-Type: multipart/signed; boundary=s

                --s
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: text/plain

                Der Text
                --r
                Content-Type: image/png

                xx
                --r--
                --m
                Content-Type: text/plain; name=notes.txt
                Content-Disposition: attachment; filename=notes.txt

                not this
                --m--
                --s
                Content-Type: application/pkcs7-signature

                xx
                --s--
                """));

        assertThat(message.text().strip()).isEqualTo("Der Text");
    }

    @Test
    void undoesBase64AndQuotedPrintable() {
        String encoded = Base64.getMimeEncoder().encodeToString("Schöne Grüße".getBytes(Charset.forName("UTF-8")));

        assertThat(read(mail("Content-Transfer-Encoding: BASE64\nContent-Type: text/plain; charset=utf-8\n\n"
                                + encoded))
                        .text())
                .isEqualTo("Schöne Grüße");
        assertThat(read(mail("Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=utf-8\n\n"
                                + "Sch=C3=B6ne Gr=\n=C3=BC=C3=9Fe"))
                        .text())
                .isEqualTo("Schöne Grüße");
    }

    @Test
    void readsBrokenBase64AsFarAsItGoes() {
        assertThat(read(mail("Content-Transfer-Encoding: base64\n\nSGFs#bG8\nhX"))
                        .text())
                .isEqualTo("Hallo!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "windows-1252", "us-ascii", "x-unknown", "\"\"", "utf-8"})
    void readsTextOfWindowsWhateverItIsCalled(String charset) {
        byte[] raw = (mail("Content-Type: text/plain; charset=" + charset + "\n\n")
                                .replace("ü", "ue") + "„Grüße“ für 5 €")
                .getBytes(Charset.forName("windows-1252"));

        assertThat(reader().read(raw).text()).isEqualTo("„Grüße“ für 5 €");
    }

    @Test
    void guessesUtf8WhereNoCharsetIsGiven() {
        assertThat(read(mail("\nGrüße")).text()).isEqualTo("Grüße");
    }

    @Test
    void readsHeadersInRawBytesOfEitherCharset() {
        assertThat(read("From: a@example.org\nSubject: Grüße\n\n-").subject()).isEqualTo("Grüße");
        assertThat(reader().read(latin("From: a@example.org\nSubject: Grüße\n\n-"))
                        .subject())
                .isEqualTo("Grüße");
    }

    @Test
    void joinsFlowedLines() {
        assertThat(read(mail("Content-Type: text/plain; format=flowed; delsp=yes\n\nDonau \ndampf\n> alt \n> neu"))
                        .text())
                .isEqualTo("Donaudampf\n> altneu");
    }

    @Test
    void parksWhatOnlyOutlookCanOpen() {
        assertThatExceptionOfType(UnreadableMessage.class)
                .isThrownBy(() -> read(mail("Content-Type: application/ms-tnef; name=winmail.dat\n\nxx")))
                .withMessageContaining("winmail.dat");
    }

    @Test
    void readsTheTextBesideAWinmailDat() {
        assertThat(read(mail("""
                                Content-Type: multipart/mixed; boundary=b

                                --b

                                Ja
                                --b
                                Content-Type: application/ms-tnef

                                xx
                                --b--
                                """)).text().strip()).isEqualTo("Ja");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/calendar; method=REPLY\n\n",
                "Content-Type: text/calendar; charset=iso-8859-1; method=\"reply\"\n\n",
                "Content-Type: application/ics; name=invite.ics; method=REPLY\n\n",
                "Content-Type: application/octet-stream; name=\"Antwort.ICS\"; method=REPLY\n\n",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nGern\n--b\nContent-Type: text/calendar; method=REPLY\nContent-Disposition: attachment\n\n",
                "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nGern\n--b\nContent-Type: application/ics; method=REPLY\n\n",
            })
    void findsTheCalendarTextWhereverItStands(String head) {
        var calendar = read(mail(head + "BEGIN:VCALENDAR\nCOMMENT:Schöne Grüße\nEND:VCALENDAR"))
                .calendar();

        assertThat(calendar).startsWith("BEGIN:VCALENDAR\nMETHOD:REPLY\n").contains("COMMENT:Schöne Grüße");
    }

    @Test
    void takesAnAnswerBeforeTheInvitationThatIsSentBackWithIt() {
        var answer = Base64.getEncoder().encodeToString(bytes("BEGIN:VCALENDAR\r\nMETHOD:COUNTER\r\n"));
        var calendar = read(mail("""
                        Content-Type: multipart/mixed; boundary=b

                        --b
                        Content-Type: text/calendar

                        BEGIN:VCALENDAR
                        METHOD:REQUEST
                        --b
                        Content-Type: application/ics
                        Content-Transfer-Encoding: base64

                        """ + answer + "\n--b--")).calendar();

        assertThat(calendar).contains("METHOD:COUNTER");
        assertThat(read(mail("\nJa")).calendar()).isNull();
    }
}
