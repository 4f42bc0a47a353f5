package de.tandembote.channel.email;

import static de.tandembote.channel.email.Mails.ID;
import static de.tandembote.channel.email.Mails.OTHER_ID;
import static de.tandembote.channel.email.Mails.bytes;
import static de.tandembote.channel.email.Mails.latin;
import static de.tandembote.channel.email.Mails.mail;
import static de.tandembote.channel.email.Mails.read;
import static de.tandembote.channel.email.Mails.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.tandembote.channel.Address;
import de.tandembote.channel.UnreadableMessage;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailReaderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To",
                "Cc",
                "Delivered-To",
                "delivered-to",
                "X-Original-To",
                "Envelope-To",
                "X-Envelope-To",
                "X-Forwarded-To",
                "Resent-To"
            })
    void in1FindsTheTokenWhereverARecipientIsNamed(String header) {
        var message = read("From: anna@example.org\n" + header + ": \"Bot\" <Bot+k7Qx-2@Example.ORG>\n\nJa");

        assertThat(message.tokens()).containsExactly("k7Qx-2");
    }

    @Test
    void trustsTheEnvelopeBeforeWhatPeopleWrote() {
        var message = read("""
                From: anna@example.org
                To: other@example.org, bot+first@example.org, bot+second@example.org
                Delivered-To: bot+second@example.org

                Ja""");

        assertThat(message.tokens()).containsExactly("second", "first");
    }

    @Test
    void keepsThePrefixOfABounceToken() {
        assertThat(read("From: MAILER-DAEMON\nTo: bot+b-xyz@example.org\n\n-").tokens())
                .containsExactly("b-xyz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "robot+k7@example.org",
                "bot+k7@example.org.evil.example",
                "bot+k7@other.example",
                "bot@example.org"
            })
    void takesNoTokenFromAnAddressThatIsNotOurs(String address) {
        assertThat(read("From: anna@example.org\nTo: " + address + "\n\nJa").tokens())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ",", ", ", "\n "})
    void in1FindsWhatIsAnsweredNearestFirst(String separator) {
        var message = read(
                "From: anna@example.org\nReferences: <x@else.example>" + separator + "<" + OTHER_ID + "@example.org>"
                        + separator + "<" + ID + "@example.org>\nIn-Reply-To: <" + ID + "@Example.org>\n\nJa");

        assertThat(message.answers()).containsExactly(ID, OTHER_ID);
    }

    @Test
    void doesNotTakeSomebodyElsesMessageForOurs() {
        assertThat(read("From: anna@example.org\nIn-Reply-To: <" + ID + "@else.example>\n\nJa")
                        .answers())
                .isEmpty();
    }

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

    @Test
    void takesAnAddressInADisplayNameForANameOnly() {
        assertThat(read("From: \"boss@example.org\" <anna@example.org>\n\n-").sender())
                .isEqualTo(Address.email("anna@example.org"));
        assertThat(read("From: =?utf-8?q?boss=40example.org_=3Cboss=40example.org=3E?= <Anna@example.org>\n\n-")
                        .sender())
                .isEqualTo(Address.email("anna@example.org"));
    }

    @Test
    void knowsNoSenderWhereSeveralAreNamed() {
        assertThat(read("From: anna@example.org\nFrom: bela@example.org\n\n-").sender())
                .isNull();
        assertThat(read("From: anna@example.org, bela@example.org\n\n-").sender())
                .isNull();
    }

    @Test
    void refusesWhatIsNoMail() {
        assertThatExceptionOfType(UnreadableMessage.class).isThrownBy(() -> reader().read(new byte[5000]));
        assertThatExceptionOfType(UnreadableMessage.class).isThrownBy(() -> reader().read(new byte[0]));
    }

    @Test
    void leavesNoNulInWhatIsKept() {
        var message = read(mail("X-Odd: a\0b\n\nJa\0, gern").replace("Re: Ihr", "=?utf-8?q?Re=00?= Ihr"));

        assertThat(message.text() + message.subject() + message.headers().first("X-Odd"))
                .doesNotContain("\0");
    }

    @Test
    @Timeout(20)
    void refusesPartsWithoutEnd() {
        var nested = new StringBuilder(mail(""));
        for (int i = 0; i < 500; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        assertThatExceptionOfType(UnreadableMessage.class).isThrownBy(() -> read(nested.toString()));
        String many = mail("Content-Type: multipart/mixed; boundary=b\n\n") + "--b\n\n".repeat(1_000_000);
        assertThatExceptionOfType(UnreadableMessage.class).isThrownBy(() -> read(many));
        String headers = mail("a: b\n".repeat(1_000_000)) + "\nJa";
        assertThatExceptionOfType(UnreadableMessage.class).isThrownBy(() -> read(headers));
    }

    @Test
    void refusesWhatIsTooLargeAndWhatWasCut() {
        assertThatExceptionOfType(UnreadableMessage.class)
                .isThrownBy(() -> reader().read(new byte[64 << 20]))
                .withMessageContaining("larger than");
        assertThatExceptionOfType(UnreadableMessage.class)
                .isThrownBy(() -> reader().read(StandIn.cut(bytes(mail("")), 99_000_000)))
                .withMessageContaining("larger than");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "<", "<a \"", "&", "=?", "=?a?q?", "<head></", "<blockquote>", "a@", "\n>"})
    void readsAMegabyteOfAnythingInTime(String pattern) {
        String body = pattern.repeat((1 << 20) / pattern.length());
        for (String type : new String[] {"text/plain; format=flowed", "text/html"}) {
            byte[] raw = bytes(mail("Content-Type: " + type + "\n\n" + body));
            long start = System.nanoTime();
            reader().read(raw);
            reader().fingerprint(raw);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
        byte[] header = bytes(
                "From: a@example.org\nSubject: " + pattern.replace("\n", " ").repeat(300_000 / pattern.length())
                        + "\nTo: " + pattern.replace("\n", " ").repeat(300_000 / pattern.length()) + "\n\n-");
        long start = System.nanoTime();
        reader().read(header);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void in8FingerprintsTheSameMailAlikeOnWhateverWayItCame() {
        String straight = mail("Content-Type: text/plain; charset=utf-8\n\nGrüße\n");
        String relayed = "Received: by relay\n"
                + mail(
                        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe  \n\n");

        assertThat(reader().fingerprint(bytes(straight)))
                .hasSize(64)
                .isEqualTo(reader().fingerprint(bytes(relayed)))
                .isNotEqualTo(reader().fingerprint(bytes(straight.replace("Grüße", "Gruß"))))
                .isNotEqualTo(reader().fingerprint(bytes(straight.replace("anna@", "bela@"))))
                .isNotEqualTo(reader().fingerprint(bytes(straight.replace("answer.1", "answer.2"))));
    }

    @Test
    void in8TwoMailsWithoutAMessageIdAreToldApartByTheirDate() {
        String monday = "From: anna@example.org\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nJa\n";
        String tuesday = monday.replace("Mon, 2 Mar", "Tue, 3 Mar");

        assertThat(reader().fingerprint(bytes(monday)))
                .isEqualTo(reader().fingerprint(bytes("Received: by relay\n" + monday)))
                .isNotEqualTo(reader().fingerprint(bytes(tuesday)));
    }

    @Test
    void in8ADateThatARelayRewroteDoesNotDoubleAMailWithAMessageId() {
        String mail =
                "From: anna@example.org\nMessage-ID: <a.1@example.org>\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nJa";

        assertThat(reader().fingerprint(bytes(mail)))
                .isEqualTo(reader().fingerprint(bytes(mail.replace("+0100", "+0000"))));
    }

    @Test
    void fingerprintsAndNamesTheSenderOfWhatCannotBeRead() {
        assertThat(reader().fingerprint(new byte[] {1, 2, 3})).hasSize(64);
        assertThat(reader().sender(new byte[] {1, 2, 3})).isEmpty();
        assertThat(reader().sender(bytes(mail("\nJa")))).isEqualTo("anna@example.org");
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
