package de.tandembote.channel.email;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail system's report about a failure, parted into what it says and what it gives back. Where the message that came
 * back is no part of its own, it begins at a line that announces it or where a block of headers stands in the text.
 *
 * @param mail the whole
 * @param said the words of the mail system
 * @param returned what can be seen of the message that came back; empty where nothing can
 */
record BounceNotice(MailPart mail, String said, String returned) {

    private static final int MAX_CHARS = 200_000;

    /** Headers that follow each other this closely are those of a message. */
    private static final int BLOCK = 14;

    private static final List<String> ANNOUNCED = List.of(
            "original message",
            "original mail",
            "copy of the message",
            "copy of your message",
            "copy of the original",
            "message headers",
            "message header",
            "header of the original",
            "message follows",
            "returned message",
            "message text follows",
            "unsent message",
            "original headers",
            "urspruengliche nachricht",
            "originalnachricht",
            "kopie der nachricht",
            "kopie ihrer nachricht",
            "kopfzeilen der");

    private static final Set<String> TRACE =
            Set.of("received", "return-path", "message-id", "dkim-signature", "mime-version", "x-mailer");

    private static final Set<String> USUAL =
            Set.of("from", "to", "subject", "date", "content-type", "reply-to", "sender");

    static BounceNotice of(MailPart mail) {
        var leaves = new ArrayList<MailPart>();
        mail.all().filter(part -> part.parts().isEmpty()).forEach(leaves::add);
        int back = 0;
        while (back < leaves.size() && !isReturned(leaves.get(back))) {
            back++;
        }
        var lines = start(words(leaves.subList(0, back))).lines().toList();
        int cut = cut(lines);
        var inText = lines.subList(cut, lines.size()).stream();
        var parts = leaves.subList(back, leaves.size()).stream()
                .filter(BounceNotice::isReturned)
                .flatMap(part -> DeliveryReport.start(part.content()).lines());
        return new BounceNotice(
                mail,
                String.join("\n", lines.subList(0, cut)),
                Stream.concat(parts, inText).collect(Collectors.joining("\n")));
    }

    /** Whether a part holds the message that came back, or its headers. */
    static boolean isReturned(MailPart part) {
        return part.is("message/rfc822")
                || part.is("message/rfc822-headers")
                || part.is("text/rfc822-headers")
                || part.is("message/global")
                || part.is("message/global-headers");
    }

    private static String words(List<MailPart> parts) {
        var plain = parts.stream()
                .filter(part -> !part.is("text/html"))
                .filter(part -> part.type().name().startsWith("text/")
                        || part.is("message/delivery-status")
                        || part.is("message/global-delivery-status"))
                .map(part -> start(part.text()))
                .collect(Collectors.joining("\n\n"));
        return plain.isBlank()
                ? parts.stream()
                        .filter(part -> part.is("text/html"))
                        .map(part -> HtmlText.of(start(part.text())))
                        .collect(Collectors.joining("\n\n"))
                : plain;
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), MAX_CHARS));
    }

    private static int cut(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (announces(lines.get(at)) || startsHeaders(lines, at)) {
                return at;
            }
        }
        return lines.size();
    }

    private static boolean announces(String line) {
        if (line.length() > 120) {
            return false;
        }
        var folded = FoldedText.of(line).strip();
        boolean setApart = folded.startsWith("--")
                || folded.startsWith("==")
                || folded.startsWith("|")
                || folded.endsWith(":")
                || folded.endsWith("follow.")
                || folded.endsWith("follows.");
        return setApart && ANNOUNCED.stream().anyMatch(folded::contains);
    }

    /** Not indented: the few headers that some quote in their words are. */
    private static boolean startsHeaders(List<String> lines, int from) {
        if (!isOneOf(lines.get(from), TRACE) && !isOneOf(lines.get(from), USUAL)) {
            return false;
        }
        int trace = 0;
        int usual = 0;
        for (int at = from;
                at < lines.size() && at < from + BLOCK && !lines.get(at).isBlank();
                at++) {
            trace += isOneOf(lines.get(at), TRACE) ? 1 : 0;
            usual += isOneOf(lines.get(at), USUAL) ? 1 : 0;
        }
        return trace >= 1 && trace + usual >= 3;
    }

    private static boolean isOneOf(String line, Set<String> names) {
        int colon = line.indexOf(':');
        return colon > 0
                && colon < 20
                && names.contains(line.substring(0, colon).toLowerCase(Locale.ROOT));
    }
}
