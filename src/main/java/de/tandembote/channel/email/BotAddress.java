package de.tandembote.channel.email;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** The address from which we write, and what hangs on it: tokens behind a plus sign and Message-IDs of its domain. */
final class BotAddress {

    /** Stands before the token of an envelope sender, so that a bounce is told from an answer by its address alone. */
    static final String BOUNCE = "b-";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._%=-]{1,64}@[A-Za-z0-9.-]{1,253}");

    private final String local;
    private final String domain;
    private final Pattern tagged;
    private final Pattern messageId;

    BotAddress(String address) {
        int at = address.indexOf('@');
        local = address.substring(0, at);
        domain = address.substring(at + 1).toLowerCase(Locale.ROOT);
        tagged = Pattern.compile(
                "(?<![A-Za-z0-9._%=+-])" + Pattern.quote(local) + "\\+([A-Za-z0-9._=-]{1,200})@" + Pattern.quote(domain)
                        + "(?!\\.?[A-Za-z0-9-])",
                Pattern.CASE_INSENSITIVE);
        messageId = Pattern.compile(
                "<\\s*(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})@" + Pattern.quote(domain) + "\\s*>",
                Pattern.CASE_INSENSITIVE);
    }

    /** Whether this is one whole address to which tokens can be added. */
    static boolean isPlain(String address) {
        return PLAIN.matcher(address).matches();
    }

    String domain() {
        return domain;
    }

    String plain() {
        return local + "@" + domain;
    }

    String with(String token) {
        return local + "+" + token + "@" + domain;
    }

    /** The Message-ID of our message of this id (RFC 5322, section 3.6.4). */
    String messageId(UUID id) {
        return "<" + id + "@" + domain + ">";
    }

    /** What stands behind the plus sign wherever our address occurs in a header value, in order. */
    List<String> tokensIn(String value) {
        return tagged.matcher(value).results().map(found -> found.group(1)).toList();
    }

    /** Our own messages whose Message-IDs occur in a text, in order. */
    List<UUID> messagesIn(String value) {
        return messageId
                .matcher(value)
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .toList();
    }
}
