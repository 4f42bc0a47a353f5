package de.tandembote.channel.email;

import static de.tandembote.channel.email.Mails.bytes;
import static de.tandembote.channel.email.Mails.mail;
import static de.tandembote.channel.email.Mails.read;
import static de.tandembote.channel.email.Mails.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.tandembote.channel.UnreadableMessage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no mail, is too large or was made to break its reader is refused or read in time (IN-9). */
class HostileMailTests {

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
}
