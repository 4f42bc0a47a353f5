package de.tandembote.channel.email;

import de.tandembote.channel.UnreadableMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.SharedInputStream;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
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
    private static final int MAX_HEADER_BYTES = 1 << 20;
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
        try {
            var parser = new MailParser();
            var mail = parser.part(parser.body(new SharedByteArrayInputStream(raw)), "text/plain", 0);
            if (mail.headers().stream()
                    .noneMatch(field -> ESSENTIAL.matcher(field.getKey()).matches())) {
                throw new UnreadableMessage("no header that makes it a mail");
            }
            return mail;
        } catch (MessagingException | IOException e) {
            throw new UnreadableMessage("not to be read as a mail", e);
        }
    }

    private MailPart part(MimeBodyPart body, String usualType, int depth) throws MessagingException, IOException {
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
    private MailPart opened(MailPart leaf, MimeBodyPart body, int depth) throws MessagingException, IOException {
        var content = SignedData.content(leaf.content());
        if (content.isEmpty()) {
            return leaf;
        }
        var within = part(body(new SharedByteArrayInputStream(content.get())), "text/plain", depth + 1);
        return new MailPart(body, new PartType("multipart/signed", Map.of()), List.of(within));
    }

    private static PartType type(MimeBodyPart body, String usual) throws MessagingException {
        var values = body.getHeader("Content-Type");
        var type = PartType.of(values == null ? "" : EncodedWords.decode(values[0]));
        return type.name().contains("/") ? type : new PartType(usual, type.parameters());
    }

    private List<MimeBodyPart> split(MailPart leaf, MimeBodyPart body) throws MessagingException, IOException {
        boolean encoded = leaf.header("Content-Transfer-Encoding").strip().equalsIgnoreCase("base64");
        var content = encoded ? new SharedByteArrayInputStream(leaf.content()) : body.getRawInputStream();
        try {
            return new LenientMultipart(content, leaf.type().parameter("boundary"), this::body).bodies();
        } catch (MessagingException e) {
            return List.of();
        }
    }

    /** Reads the headers of a part; what follows them stays where it is. */
    private MimeBodyPart body(InputStream part) throws MessagingException {
        if (++seen > MAX_PARTS) {
            throw new UnreadableMessage("more than " + MAX_PARTS + " parts");
        }
        try (var ahead = ((SharedInputStream) part).newStream(0, -1)) {
            countHeaders(ahead);
        } catch (IOException e) {
            throw new MessagingException("cannot be read", e);
        }
        return new MimeBodyPart(part);
    }

    private void countHeaders(InputStream ahead) throws IOException {
        int line = 0;
        for (int bytes = 0, b = ahead.read(); b >= 0; bytes++, b = ahead.read()) {
            if (b == '\n') {
                if (line == 0) {
                    return;
                }
                line = 0;
                headerLines++;
            } else if (b != '\r') {
                line++;
            }
            if (bytes > MAX_HEADER_BYTES || headerLines > MAX_HEADER_LINES) {
                throw new UnreadableMessage("too many headers");
            }
        }
    }
}
