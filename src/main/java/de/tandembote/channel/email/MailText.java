package de.tandembote.channel.email;

import de.tandembote.channel.UnreadableMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what a mail says among its parts. */
final class MailText {

    /** Beyond this a mail goes on in quotes and lists: what the writer says stands before. */
    private static final int MAX_CHARS = 1_000_000;

    private static final Map<String, String> SEALED = Map.of(
            "application/ms-tnef", "its text is packed in a winmail.dat",
            "application/vnd.ms-tnef", "its text is packed in a winmail.dat",
            "application/pkcs7-mime", "its text is sealed by S/MIME",
            "application/x-pkcs7-mime", "its text is sealed by S/MIME",
            "application/pgp-encrypted", "its text is encrypted by PGP");

    private MailText() {}

    /**
     * The text of a mail, made from its HTML where there is no other; lines end with a line feed.
     *
     * @throws UnreadableMessage if there is text, but in a wrapping that only certain programs open
     */
    static String of(MailPart mail) {
        String text = shown(mail);
        if (text.isBlank()) {
            mail.all().map(part -> SEALED.get(part.type().name())).forEach(MailText::refuse);
        }
        return text;
    }

    private static void refuse(@Nullable String reason) {
        if (reason != null) {
            throw new UnreadableMessage(reason);
        }
    }

    private static String shown(MailPart part) {
        return switch (part.type().name()) {
            case "multipart/alternative" -> best(part.parts());
            // The first is what is read; the others belong to it (RFC 2387) or sign it (RFC 1847) or are for machines.
            case "multipart/related", "multipart/signed", "multipart/report" ->
                shown(part.parts().getFirst());
            case "text/html" -> part.attached() ? "" : HtmlText.of(cut(part.text()));
            case "text/plain" -> part.attached() ? "" : plain(part);
            default ->
                part.parts().stream()
                        .map(MailText::shown)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n\n"));
        };
    }

    private static String best(List<MailPart> forms) {
        return forms.stream()
                .filter(form -> form.is("text/plain"))
                .map(MailText::shown)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> forms.stream()
                        .map(MailText::shown)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse(""));
    }

    private static String plain(MailPart part) {
        String text = cut(part.text());
        boolean flowed = part.type().parameter("format").equalsIgnoreCase("flowed");
        return flowed
                ? FlowedText.unwrap(text, part.type().parameter("delsp").equalsIgnoreCase("yes"))
                : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String cut(String text) {
        return text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
    }
}
