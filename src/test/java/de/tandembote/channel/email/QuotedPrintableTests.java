package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedPrintableTests {

    @ParameterizedTest
    @CsvSource({
        "Gespräch, Gespr=C3=A4ch",
        "1+1=2, 1+1=3D2",
        "'am Ende ', am Ende=20",
    })
    void staysReadable(String text, String written) {
        assertThat(written(text)).isEqualTo(written);
    }

    @Test
    void endsEveryLineAsMailDoes() {
        assertThat(written("eins\nzwei \r\ndrei\rvier")).isEqualTo("eins\r\nzwei=20\r\ndrei\r\nvier");
    }

    @Test
    void isReadByOthersAsItWasAndKeepsLinesShort() throws Exception {
        var random = new Random(7);
        for (int run = 0; run < 500; run++) {
            var text = random.ints(random.nextInt(300), 0, 12)
                    .mapToObj(kind -> new String[] {
                                "a", "ü", "😀", " ", "\t", "\r\n", "=", ".", "x".repeat(9), "=20", "_", "\r\n\r\n"
                            }
                            [kind])
                    .reduce("", String::concat);

            var written = written(text);

            assertThat(read(written)).isEqualTo(text);
            assertThat(written.split("\r\n")).allMatch(line -> line.length() <= 76 && !line.endsWith(" "));
        }
    }

    private static String written(String text) {
        return QuotedPrintable.of(text);
    }

    private static String read(String written) throws Exception {
        var bytes = new ByteArrayInputStream(written.getBytes(ISO_8859_1));
        return new String(MimeUtility.decode(bytes, "quoted-printable").readAllBytes(), UTF_8);
    }
}
