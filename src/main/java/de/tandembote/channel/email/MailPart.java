package de.tandembote.channel.email;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One part of a mail, the whole mail being the first (RFC 2045, section 2.4). */
final class MailPart {

    private final RawPart part;
    private final PartType type;
    private final List<MailPart> parts;

    /** Takes a part with those within it; none for a leaf. */
    MailPart(RawPart part, PartType type, List<MailPart> parts) {
        this.part = part;
        this.type = type;
        this.parts = List.copyOf(parts);
    }

    PartType type() {
        return type;
    }

    boolean is(String name) {
        return type.name().equals(name);
    }

    List<MailPart> parts() {
        return parts;
    }

    /** Whether the part is meant to be saved rather than read. */
    boolean attached() {
        return PartType.of(header("Content-Disposition")).name().equals("attachment");
    }

    /** The name under which the part would be saved, in lower case; empty text where it has none. */
    String name() {
        var named = PartType.of(header("Content-Disposition")).parameter("filename");
        return (named.isEmpty() ? type.parameter("name") : named).toLowerCase(Locale.ROOT);
    }

    /** The first value of a header as it came; empty text where there is none. */
    String header(String name) {
        var values = part.headers().getHeader(name);
        return values == null ? "" : values[0];
    }

    /** Every header as it came, in order. */
    List<Map.Entry<String, String>> headers() {
        return Collections.list(part.headers().getAllHeaders()).stream()
                .map(header -> Map.entry(
                        header.getName(), Optional.ofNullable(header.getValue()).orElse("")))
                .toList();
    }

    /** What a leaf holds, its transfer encoding undone. */
    byte[] content() {
        return TransferDecoding.decode(part.content().readAllBytes(), header("Content-Transfer-Encoding"));
    }

    /** What a leaf says. */
    String text() {
        return TextDecoding.decode(content(), type.parameter("charset"));
    }

    /** This part and all within it, in order. */
    Stream<MailPart> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(MailPart::all));
    }
}
