package de.tandembote.channel.email;

import static de.tandembote.channel.email.Mails.BOT;
import static de.tandembote.channel.email.Mails.ID;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.tandembote.channel.OutgoingMessage;
import jakarta.mail.internet.AddressException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeComposerTests {

    private final MimeComposer composer = new MimeComposer(new BotAddress(BOT), true);

    @Test
    void keepsTheMessageIdOfTheMessage() throws Exception {
        var mail = composer.compose(Mails.reminder());

        assertThat(mail.messageId()).isEqualTo("<" + ID + "@example.org>");
        assertThat(Mails.parsed(mail).getMessageID()).isEqualTo(mail.messageId());
    }

    @Test
    void saysToMachinesThatNoPersonWrote() throws Exception {
        String written = written(Mails.reminder());

        assertThat(written.lines())
                .contains(
                        "Auto-Submitted: auto-generated",
                        "X-Auto-Response-Suppress: OOF, AutoReply",
                        "X-Tandembote: " + ID,
                        "In-Reply-To: <question.17@mail.example.org>",
                        "References: <question.17@mail.example.org>",
                        "MIME-Version: 1.0")
                .anySatisfy(line -> assertThat(line).startsWith("Date: Tue, 10 Mar 2026"));
    }

    @Test
    void sendsAnswersAndBouncesToAddressesOfTheirOwn() throws Exception {
        var outgoing = composer.compose(Mails.reminder());
        var mail = Mails.parsed(outgoing);

        assertThat(mail.getReplyTo()[0].toString()).contains("<bot+answertoken@example.org>");
        assertThat(outgoing.sender()).isEqualTo("bot+b-bouncetoken@example.org");
        assertThat(mail.getFrom()[0].toString()).contains("<bot@example.org>");
    }

    @Test
    void usesThePlainAddressWhereTheMailSystemKnowsNoPlus() throws Exception {
        var mail = new MimeComposer(new BotAddress(BOT), false).compose(Mails.reminder());

        assertThat(Mails.parsed(mail).getHeader("Reply-To")).isNull();
        assertThat(mail.sender()).isEqualTo(BOT);
    }

    @Test
    void isReadAsItWasWritten() throws Exception {
        var read = Mails.reader().read(written(Mails.reminder()).getBytes(UTF_8));

        assertThat(read.subject()).isEqualTo("Ihr Tandem im März");
        assertThat(read.text()).isEqualTo("Guten Tag,\n\nwie war Ihr Gespräch?\n");
        assertThat(read.headers().first("To")).isEqualTo("Anna Müller <anna@example.org>");
        assertThat(read.headers().first("From")).isEqualTo("Mentoring für Führungskräfte <bot@example.org>");
    }

    @Test
    void letsNoHeaderInThroughSubjectOrName() throws Exception {
        String written = written(Mails.outgoing(
                "anna@example.org", "Anna\r\nBcc: eve@example.org", "Hallo\nBcc: eve@example.org\r\n\r\nBody", "-"));

        assertThat(written.lines()).noneMatch(line -> line.startsWith("Bcc") || line.startsWith("Body"));
    }

    @Test
    void dropsAnAnsweredIdThatIsNone() throws Exception {
        var good = Mails.reminder();
        var odd = new OutgoingMessage(
                good.id(),
                good.to(),
                "",
                "",
                good.written(),
                good.content(),
                null,
                null,
                null,
                null,
                "b",
                null,
                List.of(),
                "<a@b>\r\nBcc: eve@example.org");

        assertThat(written(odd)).doesNotContain("In-Reply-To", "eve@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "@example.org",
                "anna@",
                "anna@example.org>\r\nRCPT TO:<eve@example.org",
                "a b@example.org"
            })
    void writesToNobodyWithoutAnAddress(String address) {
        assertThatExceptionOfType(AddressException.class)
                .isThrownBy(() -> composer.compose(Mails.reminderTo(address)))
                .withMessageNotContaining("eve");
    }

    @Test
    void keepsLinesWithinWhatMailServersTake() throws Exception {
        String written =
                written(Mails.outgoing("anna@example.org", "x".repeat(2000), "ü".repeat(3000), "y".repeat(5000)));

        assertThat(written.lines()).allMatch(line -> line.length() < 300).noneMatch(line -> line.endsWith(": "));
    }

    private String written(OutgoingMessage message) throws Exception {
        var bytes = new ByteArrayOutputStream();
        composer.compose(message).writeTo(bytes);
        return bytes.toString(UTF_8);
    }
}
