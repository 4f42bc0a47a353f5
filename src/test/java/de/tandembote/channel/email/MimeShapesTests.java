package de.tandembote.channel.email;

import static de.tandembote.channel.email.Mails.bytes;
import static de.tandembote.channel.email.Mails.mail;
import static de.tandembote.channel.email.Mails.read;
import static de.tandembote.channel.email.Mails.reader;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.tandembote.channel.UnreadableMessage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape in which a text may come (IN-11), and those that are put aside with a reason. */
class MimeShapesTests {

    private static final String TEXT = "Content-Type: text/plain; charset=utf-8\r\n\r\nJa, am 12.3. – gern!";
    private static final byte[] SIGNED = HexFormat.of().parseHex("06092a864886f70d010702");
    private static final byte[] ENVELOPED = HexFormat.of().parseHex("06092a864886f70d010703");
    private static final byte[] DATA = HexFormat.of().parseHex("06092a864886f70d010701");
    private static final byte[] END = {0, 0};

    @ParameterizedTest(name = "IN-11 {0}")
    @ValueSource(
            strings = {
                "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
                "application/x-pkcs7-mime",
                "application/octet-stream; name=\"smime.p7m\""
            })
    void in11ReadsWhatAnOpaqueSignatureEncloses(String type) {
        var content = element(0xa0, element(0x04, TEXT.getBytes(UTF_8)));

        assertThat(read(sealed(type, signed(content))).text()).isEqualTo("Ja, am 12.3. – gern!");
    }

    @Test
    void in11ReadsASignedMailInPiecesWithoutLengths() {
        byte[] text = TEXT.getBytes(UTF_8);
        var pieces = join(
                new byte[] {0x24, (byte) 0x80},
                element(0x04, Arrays.copyOf(text, 40)),
                element(0x04, Arrays.copyOfRange(text, 40, text.length)),
                END);

        assertThat(read(sealed(
                                "application/pkcs7-mime",
                                signed(join(new byte[] {(byte) 0xa0, (byte) 0x80}, pieces, END))))
                        .text())
                .isEqualTo("Ja, am 12.3. – gern!");
    }

    @Test
    void in11ParksAnEncryptedMailWithTheReason() {
        byte[] envelope = element(0x30, join(ENVELOPED, element(0xa0, element(0x30, new byte[5]))));

        parks(sealed("application/pkcs7-mime; smime-type=enveloped-data", envelope), "encrypted by S/MIME");
    }

    @ParameterizedTest(name = "IN-11 cut after {0} bytes")
    @ValueSource(ints = {0, 1, 2, 10, 20, 30, 40, 60})
    void in11ParksABrokenEnvelopeWithTheReason(int length) {
        byte[] envelope = signed(element(0xa0, element(0x04, TEXT.getBytes(UTF_8))));

        parks(sealed("application/pkcs7-mime", Arrays.copyOf(envelope, length)), "sealed by S/MIME");
    }

    @ParameterizedTest(name = "IN-11 {0}")
    @ValueSource(
            strings = {
                "Content-Type: application/octet-stream; name=winmail.dat\n\nxx|winmail.dat",
                "Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/octet-stream\n\nxx\n--b--|encrypted",
                "Content-Type: text/plain\n\n-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----|encrypted by PGP"
            })
    void in11ParksWhatCannotBeOpenedWithTheReason(String form) {
        int bar = form.lastIndexOf('|');

        parks(mail(form.substring(0, bar)), form.substring(bar + 1));
    }

    @Test
    void in11TakesThePgpSignatureOff() {
        var text = read(mail("""

                -----BEGIN PGP SIGNED MESSAGE-----
                Hash: SHA256

                Ja, gern!
                - --
                Anna
                -----BEGIN PGP SIGNATURE-----

                iQEz
                -----END PGP SIGNATURE-----
                """)).text();

        assertThat(text.strip()).isEqualTo("Ja, gern!\n--\nAnna");
    }

    @Test
    void in11LeavesFilesInTheTextOut() {
        assertThat(read(mail("\nJa, siehe Bild.\nbegin 644 bild.gif\nM1TE&.#EA%``6\n`\nend\nAnna"))
                        .text())
                .isEqualTo("Ja, siehe Bild.\nAnna");
        assertThat(read(mail("\nbegin 644 Minuten später\nJa")).text()).isEqualTo("begin 644 Minuten später\nJa");
    }

    @Test
    void in11ReadsATextThatIsCalledAnAttachmentWithoutAName() {
        assertThat(read(mail("Content-Disposition: attachment; filename=a.txt\n\nJa"))
                        .text())
                .isEqualTo("Ja");
        assertThat(read(mail(parts("Content-Disposition: attachment\n\nJa")))
                        .text()
                        .strip())
                .isEqualTo("Ja");
        assertThat(read(mail(parts("Content-Disposition: attachment; filename=notes.txt\n\nnot this")))
                        .text())
                .isBlank();
    }

    @Test
    void in11FindsTheTextBehindThePictureThatItBelongsTo() {
        var related = parts("Content-Type: image/png\n\nxx", "Content-Type: text/html\n\n<p>Ja</p>");

        assertThat(read(mail(related.replace("mixed", "related"))).text()).isEqualTo("Ja");
    }

    @ParameterizedTest(name = "IN-11 {0}")
    @ValueSource(strings = {"iso-8859-1", "iso-8859-15", "windows-1252", "us-ascii", "unknown-8bit"})
    void in11ReadsUtf8WhateverItIsCalled(String charset) {
        byte[] raw = bytes(mail("Content-Type: text/plain; charset=" + charset + "\n\nSchöne Grüße, 5 €"));

        assertThat(reader().read(raw).text()).isEqualTo("Schöne Grüße, 5 €");
    }

    private static void parks(String mail, String reason) {
        assertThatExceptionOfType(UnreadableMessage.class)
                .isThrownBy(() -> read(mail))
                .withMessageContaining(reason);
    }

    private static String parts(String... parts) {
        return "Content-Type: multipart/mixed; boundary=b\n\n--b\n" + String.join("\n--b\n", parts) + "\n--b--\n";
    }

    private static String sealed(String type, byte[] content) {
        return mail("Content-Type: " + type + "\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(content).replace("\r", ""));
    }

    /** RFC 5652, sections 3 and 5.1, as far as it is read. */
    private static byte[] signed(byte[] content) {
        var info = element(0x30, join(DATA, content));
        var data = element(0x30, join(element(0x02, new byte[] {1}), element(0x31, new byte[0]), info));
        return element(0x30, join(SIGNED, element(0xa0, data)));
    }

    private static byte[] element(int tag, byte[] content) {
        var head = content.length < 0x80
                ? new byte[] {(byte) tag, (byte) content.length}
                : new byte[] {(byte) tag, (byte) 0x82, (byte) (content.length >> 8), (byte) content.length};
        return join(head, content);
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
