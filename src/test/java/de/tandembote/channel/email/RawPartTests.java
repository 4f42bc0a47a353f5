package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.tandembote.channel.UnreadableMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the headers of a mail end, and what is in them. */
class RawPartTests {

    private static final int LINES = 5_000;

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\r\r\n"})
    @DisplayName("Lines end as mails or as careless programs end them")
    void ends(String end) {
        var part = part("Subject: Ja" + end + " gern" + end + "X-Two: 2" + end + end + "Text");

        assertThat(part.headers().getHeader("Subject", null)).isEqualTo("Ja\r\n gern");
        assertThat(part.headers().getHeader("X-Two", null)).isEqualTo("2");
        assertThat(part.headerLines()).isEqualTo(3);
        assertThat(contentOf(part)).isEqualTo("Text");
    }

    @Test
    @DisplayName("What follows the headers is left as it is, an empty line included")
    void content() {
        assertThat(contentOf(part("A: b\r\n\r\n\r\nText\r"))).isEqualTo("\r\nText\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A: b", "A: b\r\n", "A: b\r\n\r", "A: b\n\n"})
    @DisplayName("A mail may end with its headers")
    void nothingFollows(String mail) {
        assertThat(part(mail).headers().getHeader("A", null)).isEqualTo("b");
        assertThat(contentOf(part(mail))).isEmpty();
    }

    @Test
    @DisplayName("Headers may be long")
    void longHeaders() {
        var part = part("A: " + "b".repeat(100_000) + "\r\nC: d\r\n\r\nText");

        assertThat(part.headers().getHeader("A", null)).hasSize(100_000);
        assertThat(part.headers().getHeader("C", null)).isEqualTo("d");
        assertThat(contentOf(part)).isEqualTo("Text");
    }

    @Test
    @DisplayName("A megabyte of headers is refused, in however few lines")
    void tooLong() {
        assertThatExceptionOfType(UnreadableMessage.class)
                .isThrownBy(() -> part("A: " + "b".repeat(3 << 20) + "\r\n\r\nText"))
                .withMessageContaining("too many headers");
    }

    private static RawPart part(String mail) {
        return new RawPart(new SharedByteArrayInputStream(mail.getBytes(ISO_8859_1)), LINES);
    }

    private static String contentOf(RawPart part) {
        return new String(part.content().readAllBytes(), ISO_8859_1);
    }
}
