package de.tandembote.channel.email;

import static de.tandembote.channel.email.Mails.ID;
import static de.tandembote.channel.email.Mails.bytes;
import static de.tandembote.channel.email.Mails.read;
import static de.tandembote.channel.email.Mails.reader;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Address;
import de.tandembote.channel.IncomingMessage.FailedRecipient;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports about failures that are written in words only, in the manner of many mail systems. */
class BounceTextTests {

    private static final String HEADERS = """
            From: Mail Delivery System <mailer-daemon@relay.example>
            To: bot+b-bouncetoken@example.org
            Subject: Mail delivery failed

            """;

    private static final String RETURNED = """

            ------ This is a copy of the message, including all the headers. ------

            Return-path: <bot+b-bouncetoken@example.org>
            Received: from bot.example.org by relay.example
            Message-ID: <0199c0de-0000-7000-8000-000000000001@example.org>
            From: bot@example.org
            To: Anna <anna@example.org>
            Subject: Ihr Tandem

            Guten Tag, schreiben Sie an carla@example.org: 550 5.9.9
            """;

    @ParameterizedTest(name = "IN-14 {1}: {0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            <anna@example.org>:¶Remote host said: 550 5.1.1 unknown                          | 5.1.1
            <anna@example.org>: host mx.other.example[192.0.2.1] said: 550 User unknown      | 5.1.1
            <anna@example.org>: host mx.other.example[192.0.2.1] said: 554 No                | 5.0.0
            anna@example.org¶    SMTP error after RCPT TO:<anna@example.org>:¶    552 5.2.2 full | 5.2.2
            failed:¶"anna@example.org":¶reason: 5.1.1 <anna@example.org>... User Unknown      | 5.1.1
            550 5.1.1 User unknown¶The following recipients were affected:¶    anna@example.org | 5.1.1
            * anna@example.org¶Routing: Could not find a gateway                              | ''
            Unknown user: anna@example.org                                                    | 5.1.1
            Could not be delivered to: <anna@example.org>¶As their mailbox is full.           | 5.2.2
            >>> RCPT TO:<anna@example.org>¶<<< 451 Try later. We have given up.               | 4.0.0
            Folgende Empfänger: anna@example.org¶Das Postfach ist voll. 552                   | 5.2.2
            An: <anna@example.org>¶Grund: Der Empfänger existiert nicht.                      | 5.1.1
            anna@example.org¶Dies ist ein dauerhafter Fehler.                                 | 5.0.0
            somebody@forward.example¶(generated from anna@example.org)¶550 5.7.1 no           | 5.7.1
            Please ask <postmaster@relay.example>.¶¶<anna@example.org> 550 5.1.1              | 5.1.1
            """)
    void in14ReadsTheRecipientAndTheReasonFromTheWords(String words, String status) {
        var message = read(HEADERS + "Your message could not be delivered.\n\n" + words.replace('¶', '\n') + RETURNED);

        assertThat(message.failures())
                .containsExactly(new FailedRecipient(Address.email("anna@example.org"), status, false));
        assertThat(message.answers()).containsExactly(ID);
    }

    @ParameterizedTest(name = "IN-14 {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Warning: message delayed 24 hours | The address is:¶  anna@example.org¶450 try again        | 4.0.0
            Delivery Status (Delay)           | anna@example.org¶451 4.4.1 no answer. Will be retried.  | 4.4.1
            Zustellung verzögert              | anna@example.org¶Die Zustellung wird weiterhin versucht. | 4.0.0
            """)
    void in14TakesADelayForNoFailure(String subject, String words, String status) {
        var mail = HEADERS.replace("Mail delivery failed", subject) + "Not yet been delivered\n\n";

        assertThat(read(mail + words.replace('¶', '\n')).failures())
                .containsExactly(new FailedRecipient(Address.email("anna@example.org"), status, true));
    }

    @Test
    void in14ReadsSeveralRecipientsEachWithItsReason() {
        var message = read(HEADERS + """
                I wasn't able to deliver your message to the following addresses.

                <anna@example.org>:
                192.0.2.25 does not like recipient. 550 5.1.1 unknown

                <bela@example.org>:
                192.0.2.25 does not like recipient. 552 5.2.2 full
                """);

        assertThat(message.failures())
                .containsExactly(
                        new FailedRecipient(Address.email("anna@example.org"), "5.1.1", false),
                        new FailedRecipient(Address.email("bela@example.org"), "5.2.2", false));
    }

    @Test
    void in14LooksAtWhatCameBackWhereTheWordsNameNobody() {
        var message = read(HEADERS + "Your message could not be delivered. Reason: 550 5.7.1 no" + RETURNED);

        assertThat(message.failures())
                .containsExactly(new FailedRecipient(Address.email("anna@example.org"), "5.7.1", false));
    }

    @Test
    void in14BelievesTheHeaderThatNamesTheRecipient() {
        var message = read("X-Failed-Recipients: anna@example.org\n" + HEADERS + "Deine Nachricht kam nicht an.");

        assertThat(message.failures())
                .containsExactly(new FailedRecipient(Address.email("anna@example.org"), "", false));
    }

    @ParameterizedTest(name = "IN-14 {0}")
    @ValueSource(
            strings = {
                "From: Anna <anna@example.org>\nSubject: Fwd: Undelivered Mail Returned to Sender",
                "From: Anna <anna@example.org>\nSubject: Mail delivery failed: was nun?",
                "From: Anna <anna@example.org>\nSubject: Re: Ihr Tandem"
            })
    void in14TakesNoPersonForAMailSystem(String headers) {
        var message = read(
                headers + "\n\nMeine Mail an bela@example.org kam zurück:\n<bela@example.org>: 550 5.1.1 user unknown");

        assertThat(message.failures()).isEmpty();
    }

    @ParameterizedTest(name = "IN-14 {0}")
    @ValueSource(strings = {"Auto-Submitted: auto-replied", "Return-Path: <>"})
    void in14TakesNoNoteOfAbsenceForAFailure(String header) {
        var message = read(header + "\nFrom: anna@example.org\nSubject: Abwesend: Ihr Tandem\n\n"
                + "Ich bin nicht im Büro. Wenden Sie sich an bela@example.org.");

        assertThat(message.failures()).isEmpty();
    }

    @ParameterizedTest(name = "IN-9 {0}")
    @ValueSource(
            strings = {
                "a@",
                "@",
                "a@b.example ",
                "<a@b.example>\n",
                "To: a@b.example\n",
                "550 ",
                "\n ",
                "Received: ",
                "--\n",
                "5.1.1.",
                "\\"
            })
    void in9ReadsAMegabyteOfAnythingAsAReportInTime(String pattern) {
        byte[] raw = bytes(HEADERS + "could not be delivered\n" + pattern.repeat((1 << 20) / pattern.length()));
        long start = System.nanoTime();
        reader().read(raw);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
}
