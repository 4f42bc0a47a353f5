package de.tandembote.channel.email;

import de.tandembote.channel.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The addresses in what a mail system says, each with how sure it is that the message failed to reach this one. Mail
 * systems begin a line with it or call it a recipient; what stands elsewhere may be anybody.
 */
final class FailingAddresses {

    /**
     * An address and where it stands.
     *
     * @param line of the text, from 0
     * @param first whether the line begins with it
     * @param sure whether it stands where a failed recipient stands
     * @param origin whether it is the one whose mail was sent on to the one before
     */
    record Mention(Address address, int line, boolean first, boolean sure, boolean origin) {}

    private static final String NEVER_WITHIN = " \t\r\n<>()[],;:\"\\'|{}";
    private static final String BEFORE_IT = " \t<>\"'([{*-•|=·";

    private static final int LOOKED_BACK = 60;
    private static final int MAX_MENTIONS = 200;

    private static final List<String> LABELS = List.of(
            "to",
            "to:",
            "rcpt:",
            "rcpt to:",
            "recipient",
            "recipient:",
            "recipients:",
            "address:",
            "addresses:",
            "following recipients",
            "user",
            "user:",
            "userid:",
            "failed:",
            "errors:",
            "for",
            "mailbox",
            "mailbox:",
            "account",
            "emailaddress\":",
            "rfc822;",
            "an",
            "an:",
            "fuer",
            "empfaenger",
            "empfaenger:",
            "adresse",
            "adresse:");

    private static final List<String> ORIGINS = List.of("generated from", "expanded from:");

    private static final List<String> OTHERS = List.of(
            "from",
            "from:",
            "sender",
            "sender:",
            "contact",
            "by",
            "von",
            "von:",
            "absender",
            "absender:",
            "reply-to:",
            "support:",
            "kontakt",
            "mailto",
            "message-id:",
            "identifier is:");

    /** Who is named in the line below has written. */
    private static final List<String> SENDERS =
            List.of("sent by", "sent from", "message from", "mail from", "gesendet von", "verfasst von", "contact");

    /** Those who run mail systems, named as whom to ask. */
    private static final Set<String> HELPERS =
            Set.of("postmaster", "mailer-daemon", "support", "helpdesk", "abuse", "hostmaster", "noreply", "no-reply");

    private final List<Mention> mentions = new ArrayList<>();

    private FailingAddresses() {}

    static List<Mention> in(List<String> lines) {
        var found = new FailingAddresses();
        for (int line = 0; line < lines.size() && found.mentions.size() < MAX_MENTIONS; line++) {
            found.read(lines.get(line), line, line == 0 ? "" : lines.get(line - 1));
        }
        return found.mentions;
    }

    private void read(String line, int number, String above) {
        int from = 0;
        for (int at = line.indexOf('@');
                at >= 0 && mentions.size() < MAX_MENTIONS;
                at = line.indexOf('@', Math.max(at + 1, from))) {
            int start = at;
            while (start > from && within(line.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < line.length() && within(line.charAt(end)) && line.charAt(end) != '@') {
                end++;
            }
            from = end;
            var address = address(line, start, at, end);
            if (address != null) {
                mention(address, label(line, start), start <= LOOKED_BACK ? label(above, above.length()) : "", number);
            }
        }
    }

    private static @Nullable Address address(String line, int start, int at, int end) {
        int last = end;
        while (last > at && line.charAt(last - 1) == '.') {
            last--;
        }
        var domain = line.substring(at + 1, last);
        boolean whole = start < at && last > at + 1 && last - start <= 320 && domain.indexOf('.') > 0;
        boolean link = line.substring(start, at).indexOf('/') >= 0 || domain.indexOf('/') >= 0;
        return whole && !link ? Address.email(line.substring(start, last)) : null;
    }

    private void mention(Address address, String label, String above, int line) {
        boolean origin = endsWithAny(label, ORIGINS);
        boolean first = label.isEmpty();
        if (!origin && endsWithAny(first ? above : label, first ? SENDERS : OTHERS)) {
            return;
        }
        boolean helper =
                HELPERS.contains(address.value().substring(0, address.value().indexOf('@')));
        boolean sure = origin || first || endsWithAny(label, LABELS);
        mentions.add(new Mention(address, line, first, sure && !helper, origin));
    }

    /** The end of what stands before, folded; empty where nothing but marks does. */
    private static String label(String line, int end) {
        int last = end;
        while (last > Math.max(0, end - LOOKED_BACK) && BEFORE_IT.indexOf(line.charAt(last - 1)) >= 0) {
            last--;
        }
        return FoldedText.of(line.substring(Math.max(0, last - LOOKED_BACK), last))
                .strip();
    }

    private static boolean endsWithAny(String label, List<String> words) {
        return words.stream()
                .anyMatch(word -> label.endsWith(word)
                        && (label.length() == word.length()
                                || !Character.isLetterOrDigit(label.charAt(label.length() - word.length() - 1))));
    }

    private static boolean within(char c) {
        return c > ' ' && NEVER_WITHIN.indexOf(c) < 0;
    }
}
