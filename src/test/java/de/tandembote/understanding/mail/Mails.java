package de.tandembote.understanding.mail;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Headers;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.IncomingMessage.FailedRecipient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mails to tell apart, from anna@example.org unless they say otherwise. */
public final class Mails {

    private Mails() {}

    /** A mail with these headers, one a line; its text is "Ja". */
    public static IncomingMessage withHeaders(String headers) {
        return mail(headers, "Ja", List.of());
    }

    public static IncomingMessage withHeaders(String headers, String text) {
        return mail(headers, text, List.of());
    }

    public static IncomingMessage withSubject(String subject, String text) {
        return mail("Subject: " + subject, text, List.of());
    }

    public static IncomingMessage withText(String text) {
        return mail("", text, List.of());
    }

    public static IncomingMessage withFailure() {
        return mail("", "Ja", List.of(new FailedRecipient(Address.email("b@example.org"), "5.1.1", false)));
    }

    private static IncomingMessage mail(String headers, String text, List<FailedRecipient> failures) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        headers.lines().filter(line -> line.contains(":")).forEach(line -> {
            int colon = line.indexOf(':');
            fields.add(Map.entry(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
        });
        var all = new Headers(fields);
        var sender = all.has("From") ? all.first("From") : "anna@example.org";
        return new IncomingMessage(
                ChannelKind.EMAIL,
                "<1@example.org>",
                Address.email(sender),
                all,
                List.of(),
                List.of(),
                all.first("Subject"),
                text,
                null,
                failures);
    }
}
