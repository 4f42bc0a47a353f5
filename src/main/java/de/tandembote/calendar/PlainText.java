package de.tandembote.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts of people, made fit for calendars: an invisible sign in a title would break the whole file for some programs.
 */
final class PlainText {

    private static final String ALLOWED_IN_ADDRESSES = "-._~:/?#@!$&'()*+,;=%";
    private static final Pattern BARE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private PlainText() {}

    /** Without control characters and halves of characters; lines end with "\n". */
    static String of(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** For a parameter, which has one line and knows no quotation mark (RFC 5545, section 3.1). */
    static String ofName(String name) {
        return of(name).replace('"', '\'').replaceAll("\\s+", " ").strip();
    }

    /** A link or address as URI, with percent signs for what URIs do not have; empty where it cannot be one. */
    static Optional<URI> uri(String address) {
        var encoded = BARE_PERCENT
                .matcher(of(address).strip())
                .replaceAll("%25")
                .codePoints()
                .mapToObj(c -> isAllowed(c) ? Character.toString(c) : encoded(c))
                .collect(Collectors.joining());
        try {
            return Optional.of(new URI(encoded));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException if it is no address */
    static URI mailTo(String address) {
        return uri("mailto:" + address).orElseThrow(() -> new IllegalArgumentException("not an e-mail address"));
    }

    private static boolean isAllowed(int c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || ALLOWED_IN_ADDRESSES.indexOf(c) >= 0;
    }

    private static String encoded(int c) {
        var encoded = URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8);
        return encoded.equals("+") ? "%20" : encoded;
    }
}
