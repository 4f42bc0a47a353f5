package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.tandembote.channel.Address;
import de.tandembote.channel.IncomingMessage.FailedRecipient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a mail system reports of a message that it could not deliver (RFC 3464), and what came back with it. */
final class DeliveryReport {

    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*+(\\S++)");
    private static final int MAX_CHARS = 200_000;

    private DeliveryReport() {}

    /** One entry for each recipient whom the message has not reached, or not yet. */
    static List<FailedRecipient> failures(MailPart mail) {
        return mail.all()
                .filter(part -> part.is("message/delivery-status") || part.is("message/global-delivery-status"))
                .flatMap(part -> groups(part.content()).stream())
                .flatMap(group -> failure(group).stream())
                .distinct()
                .toList();
    }

    /** The Message-IDs of what was returned, as they stand there. */
    static Stream<String> returned(MailPart mail) {
        return mail.all()
                .filter(part -> part.is("message/rfc822")
                        || part.is("message/rfc822-headers")
                        || part.is("text/rfc822-headers")
                        || part.is("message/global")
                        || part.is("message/global-headers"))
                .flatMap(part -> MESSAGE_ID.matcher(start(part.content())).results())
                .map(found -> found.group(1));
    }

    private static Optional<FailedRecipient> failure(Map<String, String> group) {
        String status = status(group);
        String action = group.getOrDefault("action", "").strip().toLowerCase(Locale.ROOT);
        boolean delayed = action.startsWith("delayed") || (action.isEmpty() && status.startsWith("4"));
        boolean failed = action.startsWith("failed") || (action.isEmpty() && status.startsWith("5"));
        return delayed || failed
                ? recipient(group).map(address -> new FailedRecipient(address, status, delayed))
                : Optional.empty();
    }

    /** The recipient to whom we wrote, where a forwarding put another in its place. */
    private static Optional<Address> recipient(Map<String, String> group) {
        return Stream.of("original-recipient", "final-recipient")
                .map(name -> group.getOrDefault(name, ""))
                .map(value -> value.substring(value.indexOf(';') + 1))
                .flatMap(value -> MailAddresses.firstIn(value).stream())
                .findFirst();
    }

    /** The status field, or a more telling code of the same class in what the other server said. */
    private static String status(Map<String, String> group) {
        String status = firstStatus(group.getOrDefault("status", ""));
        String said = firstStatus(group.getOrDefault("diagnostic-code", ""));
        boolean vague = status.isEmpty() || (status.endsWith(".0.0") && said.startsWith(status.substring(0, 2)));
        return vague && !said.isEmpty() ? said : status;
    }

    private static String firstStatus(String text) {
        var found = STATUS.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    /** The groups of fields, which are parted by empty lines; the one about the whole message fails nobody. */
    private static List<Map<String, String>> groups(byte[] content) {
        var groups = new ArrayList<Map<String, String>>();
        for (String block : start(content).replace("\r\n", "\n").split("\n[ \t]*\n", -1)) {
            var fields = new HashMap<String, String>();
            for (String field : block.replaceAll("\n[ \t]+", " ").split("\n", -1)) {
                int colon = field.indexOf(':');
                if (colon > 0) {
                    fields.putIfAbsent(
                            field.substring(0, colon).strip().toLowerCase(Locale.ROOT), field.substring(colon + 1));
                }
            }
            groups.add(fields);
        }
        return groups;
    }

    private static String start(byte[] content) {
        return new String(content, 0, Math.min(content.length, MAX_CHARS), ISO_8859_1);
    }
}
