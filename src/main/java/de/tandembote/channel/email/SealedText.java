package de.tandembote.channel.email;

import de.tandembote.channel.UnreadableMessage;
import java.util.Map;
import java.util.Optional;

/** Knows the wrappings around a text that only certain programs open, or only the holder of a key. */
final class SealedText {

    private static final Map<String, String> TYPES = Map.of(
            "application/ms-tnef", "its text is packed in a winmail.dat",
            "application/vnd.ms-tnef", "its text is packed in a winmail.dat",
            "application/pkcs7-mime", "its text is sealed by S/MIME",
            "application/x-pkcs7-mime", "its text is sealed by S/MIME",
            "application/pgp-encrypted", "its text is encrypted by PGP");

    private static final String ENCRYPTED = "-----BEGIN PGP MESSAGE-----";
    private static final String SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";

    private SealedText() {}

    /** Whether a part holds a mail in an S/MIME envelope; some say only by its name that it does. */
    static boolean isSmime(MailPart part) {
        return part.is("application/pkcs7-mime")
                || part.is("application/x-pkcs7-mime")
                || (part.is("application/octet-stream") && part.name().endsWith(".p7m"));
    }

    /**
     * To be asked where no text was found.
     *
     * @throws UnreadableMessage if there is one within such a wrapping
     */
    static void refuse(MailPart mail) {
        mail.all().flatMap(part -> reason(part).stream()).findFirst().ifPresent(reason -> {
            throw new UnreadableMessage(reason);
        });
    }

    private static Optional<String> reason(MailPart part) {
        if (part.is("multipart/encrypted")) {
            return Optional.of("its text is encrypted");
        }
        if (isSmime(part) && SignedData.isEncrypted(part.content())) {
            return Optional.of("its text is encrypted by S/MIME");
        }
        boolean winmail = part.is("application/octet-stream") && part.name().equals("winmail.dat");
        return winmail || part.name().endsWith(".p7m")
                ? Optional.of(winmail ? "its text is packed in a winmail.dat" : "its text is sealed by S/MIME")
                : Optional.ofNullable(TYPES.get(part.type().name()));
    }

    /**
     * The text as its writer saw it, without the marks of a PGP signature (RFC 9580, section 7).
     *
     * @throws UnreadableMessage if it is encrypted
     */
    static String withoutPgp(String text) {
        if (!text.contains("-----BEGIN PGP ")) {
            return text;
        }
        var start = text.stripLeading();
        if (start.startsWith(ENCRYPTED)) {
            throw new UnreadableMessage("its text is encrypted by PGP");
        }
        if (!start.startsWith(SIGNED)) {
            return text;
        }
        // The headers of the armour end with an empty line; dashes in the text were escaped.
        int body = start.indexOf("\n\n");
        int end = start.indexOf(SIGNATURE);
        return body < 0
                ? text
                : start.substring(body + 2, Math.max(body + 2, end < 0 ? start.length() : end))
                        .replace("\n- -", "\n-");
    }

    /** The text without files that were put into it by uuencode, which some old programs still do. */
    static String withoutFiles(String text) {
        if (!text.contains("begin ")) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        var held = new StringBuilder();
        boolean file = false;
        for (String line : text.split("\n", -1)) {
            boolean starts = !file && isStart(line);
            file |= starts;
            (file ? held : kept).append(line).append('\n');
            if (file && line.stripTrailing().equals("end")) {
                file = false;
                held.setLength(0);
            }
        }
        // Without an end it was no file.
        kept.append(held);
        kept.setLength(kept.length() - 1);
        return kept.toString();
    }

    private static boolean isStart(String line) {
        return line.startsWith("begin ")
                && line.length() > 9
                && line.substring(6, 9).chars().allMatch(c -> c >= '0' && c <= '7')
                && line.charAt(9) == ' ';
    }
}
