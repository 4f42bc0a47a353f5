package de.tandembote.channel.email;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the status code of a failure (RFC 3463) in what mail systems say, or makes one of it. */
final class BounceStatus {

    private static final Pattern ENHANCED =
            Pattern.compile("(?<![\\w.@-])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\w@-]|\\.\\d)");

    /** A reply of SMTP (RFC 5321, section 4.2), also behind an angle bracket or the name of a server. */
    private static final Pattern REPLY =
            Pattern.compile("(?<![\\w.@/-])([45])\\d\\d(?=[ \\-:,;)'\"]|$)", Pattern.MULTILINE);

    /** What is said, and the subject and detail of the code that means it; the first that is found decides. */
    private static final List<Map.Entry<String, List<String>>> DETAILS = List.of(
            Map.entry(
                    "1.1",
                    List.of(
                            "user unknown",
                            "unknown user",
                            "no such user",
                            "unknown recipient",
                            "recipient unknown",
                            "recipient not found",
                            "invalid recipient",
                            "unknown or illegal user",
                            "does not exist",
                            "doesn't exist",
                            "not listed in",
                            "is not recognized",
                            "account not found",
                            "couldn't be found",
                            "could not be found",
                            "wasn't found",
                            "no mailbox",
                            "no such mailbox",
                            "invalid final delivery userid",
                            "not a valid mailbox",
                            "doesn't have a",
                            "existiert nicht",
                            "unbekannter empfaenger",
                            "empfaenger unbekannt",
                            "benutzer unbekannt",
                            "nicht gefunden",
                            "unbekannte adresse")),
            Map.entry(
                    "1.2",
                    List.of(
                            "host unknown",
                            "unknown host",
                            "host not found",
                            "domain not found",
                            "no such domain",
                            "no mx record",
                            "name service error",
                            "dns lookup failure",
                            "domain existiert nicht",
                            "unbekannte domain")),
            Map.entry(
                    "2.2",
                    List.of(
                            "mailbox full",
                            "mailbox is full",
                            "mailbox was full",
                            "folder is full",
                            "mailfolder is full",
                            "quota",
                            "over the maximum",
                            "exceeded its storage",
                            "postfach ist voll",
                            "postfach voll",
                            "speicherplatz")),
            Map.entry(
                    "2.1",
                    List.of("account disabled", "is disabled", "is inactive", "has been suspended", "deaktiviert")),
            Map.entry("3.4", List.of("too large", "too big", "exceeds size", "zu gross")),
            Map.entry("4.6", List.of("hop count", "too many hops", "mail loop", "routing loop")),
            Map.entry("4.7", List.of("timeout exceeded", "too long", "expired", "zeitueberschreitung")),
            Map.entry("7.1", List.of("spam", "blacklist", "blocked", "access denied", "policy", "not permitted")));

    private static final List<String> FOR_GOOD = List.of(
            "permanent",
            "given up",
            "giving up",
            "not going to try again",
            "no further",
            "has failed",
            "failed permanently",
            "fatal error",
            "dauerhaft",
            "endgueltig",
            "fehlgeschlagen");

    private BounceStatus() {}

    /** The first enhanced status code; empty text where there is none. */
    static String enhanced(String text) {
        var found = ENHANCED.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    /** A code of the class of the SMTP reply in the text; empty text where there is none. */
    static String ofReply(String text) {
        var found = REPLY.matcher(text);
        return found.find() ? found.group(1) + "." + detail(FoldedText.of(text)) : "";
    }

    /** The enhanced status code in a text, else one made of the SMTP reply in it; empty text where there is neither. */
    static String in(String text) {
        var enhanced = enhanced(text);
        return enhanced.isEmpty() ? ofReply(text) : enhanced;
    }

    /**
     * What can be known of the failure at all; empty text where nothing can.
     *
     * @param said folded
     * @param delayed whether the other side goes on trying
     */
    static String ofWords(String said, boolean delayed) {
        var detail = detail(said);
        boolean known = !detail.equals("0.0");
        if (delayed) {
            return "4." + detail;
        }
        return known || FOR_GOOD.stream().anyMatch(said::contains) ? "5." + detail : "";
    }

    private static String detail(String said) {
        return DETAILS.stream()
                .filter(detail -> detail.getValue().stream().anyMatch(said::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("0.0");
    }
}
