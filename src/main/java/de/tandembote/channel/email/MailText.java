package de.tandembote.channel.email;

import de.tandembote.channel.UnreadableMessage;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what a mail says among its parts. */
final class MailText {

    /** Beyond this a mail goes on in quotes and lists: what the writer says stands before. */
    private static final int MAX_CHARS = 1_000_000;

    private MailText() {}

    /**
     * The text of a mail, made from its HTML where there is no other; lines end with a line feed.
     *
     * @throws UnreadableMessage if there is text, but in a wrapping that only certain programs open
     */
    static String of(MailPart mail) {
        String text = shown(mail);
        if (text.isBlank()) {
            text = oddlyPlaced(mail);
        }
        if (text.isBlank()) {
            SealedText.refuse(mail);
        }
        return SealedText.withoutFiles(SealedText.withoutPgp(text));
    }

    /** Some programs and gateways call a text an attachment, though it has no name under which to save it. */
    private static String oddlyPlaced(MailPart mail) {
        return mail.all()
                .filter(part -> part.parts().isEmpty() && part.attached())
                .filter(part -> part == mail || part.name().isEmpty())
                .map(MailText::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String shown(MailPart part) {
        return switch (part.type().name()) {
            case "multipart/alternative" -> best(part.parts());
            // The first is what is read; the others belong to it (RFC 2387) or sign it (RFC 1847) or are for machines.
            case "multipart/related", "multipart/signed", "multipart/report" ->
                part.parts().stream()
                        .map(MailText::shown)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("");
            default ->
                part.parts().isEmpty()
                        ? (part.attached() ? "" : text(part))
                        : part.parts().stream()
                                .map(MailText::shown)
                                .filter(text -> !text.isBlank())
                                .collect(Collectors.joining("\n\n"));
        };
    }

    private static String text(MailPart leaf) {
        return switch (leaf.type().name()) {
            case "text/plain" -> plain(leaf);
            case "text/html", "text/enriched", "text/richtext", "application/xhtml+xml" ->
                HtmlText.of(cut(leaf.text()));
            default -> "";
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
