package de.tandembote.channel.email;

import de.tandembote.channel.UnreadableMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes a mail apart within bounds, so that no mail can take the memory or the time of all others. */
final class MailParser {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_PARTS = 1_000;
    private static final int MAX_HEADER_LINES = 5_000;
    private static final Pattern ESSENTIAL = Pattern.compile(
            "from|sender|to|subject|date|message-id|received|return-path|mime-version|content-type",
            Pattern.CASE_INSENSITIVE);

    private int seen;
    private int headerLines;

    private MailParser() {}

    /**
     * Takes a mail apart.
     *
     * @throws UnreadableMessage if the bytes are no mail, or one beyond the bounds
     */
    static MailPart parse(byte[] raw) {
        var parser = new MailParser();
        var mail = parser.part(parser.body(new SharedByteArrayInputStream(raw)), "text/plain", 0);
        if (mail.headers().stream()
                .noneMatch(field -> ESSENTIAL.matcher(field.getKey()).matches())) {
            throw new UnreadableMessage("no header that makes it a mail");
        }
        return mail;
    }

    private MailPart part(RawPart body, String usualType, int depth) {
        if (depth > MAX_DEPTH) {
            throw new UnreadableMessage("parts nested deeper than " + MAX_DEPTH);
        }
        var leaf = new MailPart(body, type(body, usualType), List.of());
        if (SealedText.isSmime(leaf)) {
            return opened(leaf, body, depth);
        }
        if (!leaf.type().name().startsWith("multipart/")) {
            return leaf;
        }
        String usualBelow = leaf.is("multipart/digest") ? "message/rfc822" : "text/plain";
        var parts = new ArrayList<MailPart>();
        for (var below : split(leaf, body)) {
            parts.add(part(below, usualBelow, depth + 1));
        }
        // Without a single boundary in it, it is what stands there.
        return parts.isEmpty()
                ? new MailPart(body, new PartType("text/plain", leaf.type().parameters()), List.of())
                : new MailPart(body, leaf.type(), parts);
    }

    /** A signed mail is read as if its signature stood beside it (RFC 8551, section 3.5). */
    private MailPart opened(MailPart leaf, RawPart body, int depth) {
        var content = SignedData.content(leaf.content());
        if (content.isEmpty()) {
            return leaf;
        }
        var within = part(body(new SharedByteArrayInputStream(content.get())), "text/plain", depth + 1);
        return new MailPart(body, new PartType("multipart/signed", Map.of()), List.of(within));
    }

    private static PartType type(RawPart body, String usual) {
        var values = body.headers().getHeader("Content-Type");
        var type = PartType.of(values == null ? "" : EncodedWords.decode(values[0]));
        return type.name().contains("/") ? type : new PartType(usual, type.parameters());
    }

    private List<RawPart> split(MailPart leaf, RawPart body) {
        boolean encoded = leaf.header("Content-Transfer-Encoding").strip().equalsIgnoreCase("base64");
        var content = encoded ? new SharedByteArrayInputStream(leaf.content()) : body.content();
        try {
            var parts = new LenientMultipart(content, leaf.type().parameter("boundary"), this::count).parts();
            return parts.stream().map(this::body).toList();
        } catch (MessagingException e) {
            return List.of();
        }
    }

    private void count() {
        if (++seen > MAX_PARTS) {
            throw new UnreadableMessage("more than " + MAX_PARTS + " parts");
        }
    }

    private RawPart body(InputStream part) {
        var body = new RawPart((SharedByteArrayInputStream) part, MAX_HEADER_LINES - headerLines);
        headerLines += body.headerLines();
        return body;
    }
}
