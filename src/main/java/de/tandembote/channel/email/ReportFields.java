package de.tandembote.channel.email;

import de.tandembote.channel.Address;
import de.tandembote.channel.IncomingMessage.FailedRecipient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One group of fields in a delivery report (RFC 3464, section 2): about one recipient, or about the whole message.
 *
 * @param fields values by name in lower case
 */
record ReportFields(Map<String, String> fields) {

    private static final Set<String> GOOD_NEWS = Set.of("delivered", "relayed", "expanded");

    /** The groups of fields in a text, which are parted by empty lines. */
    static List<ReportFields> in(String text) {
        var groups = new ArrayList<ReportFields>();
        for (String block : text.replace("\r\n", "\n").split("\n[ \t]*\n", -1)) {
            var fields = new HashMap<String, String>();
            for (String field : block.replaceAll("\n[ \t]+", " ").split("\n", -1)) {
                int colon = field.indexOf(':');
                if (colon > 0) {
                    fields.putIfAbsent(
                            field.substring(0, colon).strip().toLowerCase(Locale.ROOT), field.substring(colon + 1));
                }
            }
            groups.add(new ReportFields(Map.copyOf(fields)));
        }
        return groups;
    }

    /** Whom the message has not reached, or not yet; empty where this is about the whole message or about success. */
    Optional<FailedRecipient> failure() {
        String status = status();
        String action = action();
        boolean delayed = action.startsWith("delayed") || (action.isEmpty() && status.startsWith("4"));
        boolean failed = action.startsWith("failed") || (action.isEmpty() && status.startsWith("5"));
        return delayed || failed
                ? recipient().map(address -> new FailedRecipient(address, status, delayed))
                : Optional.empty();
    }

    /** Whether somebody got the message. */
    boolean isGoodNews() {
        return GOOD_NEWS.contains(action());
    }

    private String action() {
        return field("action").strip().toLowerCase(Locale.ROOT);
    }

    /** The recipient to whom we wrote, where a forwarding put another in its place. */
    private Optional<Address> recipient() {
        return Stream.of("original-recipient", "final-recipient")
                .map(this::field)
                .map(value -> value.substring(value.indexOf(';') + 1))
                .flatMap(value -> MailAddresses.firstIn(value).stream())
                .findFirst();
    }

    /** The status field, or a more telling code of the same class in what the other server said. */
    private String status() {
        String status = BounceStatus.enhanced(field("status"));
        String said = BounceStatus.enhanced(field("diagnostic-code"));
        boolean vague = status.isEmpty() || (status.endsWith(".0.0") && said.startsWith(status.substring(0, 2)));
        if (vague && !said.isEmpty()) {
            return said;
        }
        return status.isEmpty() ? BounceStatus.ofReply(field("diagnostic-code")) : status;
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
