package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Knows the same mail again on whatever way it came: relays may add headers, change the transfer encoding or the line
 * ends, none of which counts. What has no Message-ID is told apart by its date as well: two people's "Ja" are two mails.
 */
final class Fingerprint {

    private static final Pattern LINE_END = Pattern.compile("[ \\t]*+(\r\n|\r|\n)");

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
                add(digest, LINE_END.matcher(leaf.text()).replaceAll("\n").stripTrailing());
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
