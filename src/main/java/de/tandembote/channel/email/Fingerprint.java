package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Knows the same mail again on whatever way it came: relays may add headers, change the transfer encoding or the line
 * ends, none of which counts. What has no Message-ID is told apart by its date as well: two people's "Ja" are two
 * mails.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(MailPart mail) {
        var digest = sha256();
        add(digest, EncodedWords.decode(mail.header("Message-ID")));
        add(digest, EncodedWords.decode(mail.header("From")));
        if (mail.header("Message-ID").isBlank()) {
            add(digest, mail.header("Date").strip());
        }
        mail.all().filter(part -> part.parts().isEmpty()).forEach(leaf -> {
            if (leaf.type().name().startsWith("text/")) {
                add(digest, lines(leaf.text()));
            } else {
                digest.update(leaf.content());
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** For what is no mail. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** One kind of line end, no blanks before it, nothing blank at the end; each character is looked at once. */
    private static String lines(String text) {
        var lines = new StringBuilder(text.length());
        int written = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                lines.setLength(written);
                lines.append('\n');
                written = lines.length();
                at += c == '\r' && text.startsWith("\n", at + 1) ? 1 : 0;
            } else {
                lines.append(c);
                written = c == ' ' || c == '\t' ? written : lines.length();
            }
        }
        return lines.toString().stripTrailing();
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
