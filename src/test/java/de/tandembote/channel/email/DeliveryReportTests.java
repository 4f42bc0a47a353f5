package de.tandembote.channel.email;

import static de.tandembote.channel.email.Mails.ID;
import static de.tandembote.channel.email.Mails.read;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Address;
import de.tandembote.channel.IncomingMessage.FailedRecipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryReportTests {

    private static final String REPORT = """
            From: MAILER-DAEMON@example.org
            To: bot+b-bouncetoken@example.org
            Subject: Undelivered Mail
            Content-Type: multipart/report; report-type=delivery-status; boundary=r

            --r

            Your mail could not be delivered.
            --r
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.example.org

            %s
            --r
            Content-Type: %s

            From: bot@example.org
            In-Reply-To: <0199c0de-0000-7000-8000-00000000000f@example.org>
            Message-ID:
             <0199c0de-0000-7000-8000-000000000001@example.org>

            --r--
            """;

    @Test
    void namesEachRecipientWithItsCode() {
        var message = read(report("""
                Final-Recipient: rfc822; anna@example.org
                Action: failed
                Status: 5.1.1

                Final-Recipient: rfc822;<bela@example.org>
                Action: delayed
                Status: 4.4.1 (no answer)
                """));

        assertThat(message.failures())
                .containsExactly(
                        new FailedRecipient(Address.email("anna@example.org"), "5.1.1", false),
                        new FailedRecipient(Address.email("bela@example.org"), "4.4.1", true));
        assertThat(message.text().strip()).isEqualTo("Your mail could not be delivered.");
        assertThat(message.tokens()).containsExactly("b-bouncetoken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivered", "relayed", "expanded"})
    void doesNotTakeGoodNewsForAFailure(String action) {
        assertThat(read(report("Final-Recipient: rfc822; anna@example.org\nAction: " + action + "\nStatus: 2.0.0"))
                        .failures())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5.0.0,smtp; 550 5.1.1 unknown,5.1.1",
        "5.2.2,smtp; 552 5.1.1 unknown,5.2.2",
        "'',smtp; 550 5.7.1 no,5.7.1",
        "4.0.0,smtp; 550 5.7.1 no,4.0.0",
        "'',no code,''"
    })
    void takesTheMoreTellingCode(String status, String diagnostic, String told) {
        assertThat(read(report("Final-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: " + status
                                + "\nDiagnostic-Code: " + diagnostic))
                        .failures())
                .containsExactly(new FailedRecipient(Address.email("anna@example.org"), told, false));
    }

    @Test
    void namesTheRecipientToWhomWeWroteBeforeTheOneItWasForwardedTo() {
        var message = read(report("""
                Final-Recipient: rfc822; elsewhere@other.example
                Original-Recipient: rfc822; anna@example.org
                Action: failed
                Status: 5.1.1
                """));

        assertThat(message.failures())
                .extracting(FailedRecipient::recipient)
                .containsExactly(Address.email("anna@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"message/rfc822", "text/rfc822-headers", "message/rfc822-headers"})
    void findsTheMessageThatCameBack(String type) {
        var message = read(REPORT.formatted("Final-Recipient: rfc822; anna@example.org\nAction: failed", type));

        assertThat(message.answers()).containsExactly(ID);
    }

    @Test
    void findsNoFailuresInAnOrdinaryMail() {
        assertThat(read(Mails.mail("\nFinal-Recipient: rfc822; anna@example.org\nAction: failed"))
                        .failures())
                .isEmpty();
    }

    private static String report(String recipients) {
        return REPORT.formatted(recipients.strip(), "message/rfc822");
    }
}
