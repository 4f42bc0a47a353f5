package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.tandembote.channel.IncomingMessage.FailedRecipient;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what a mail system reports of a message that it could not deliver, and what came back with it: the fields of
 * RFC 3464 where there are any, else what it says in words.
 */
final class DeliveryReport {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*+(\\S++)");
    private static final int MAX_CHARS = 200_000;

    private DeliveryReport() {}

    /** One entry for each recipient whom the message has not reached, or not yet. */
    static List<FailedRecipient> failures(MailPart mail) {
        var groups = mail.all()
                .filter(part -> part.is("message/delivery-status") || part.is("message/global-delivery-status"))
                .flatMap(part -> ReportFields.in(start(part.content())).stream())
                .toList();
        var failures = groups.stream()
                .flatMap(group -> group.failure().stream())
                .distinct()
                .toList();
        // Where somebody got the message, nobody else is to be looked for in the words.
        if (!failures.isEmpty() || groups.stream().anyMatch(ReportFields::isGoodNews)) {
            return failures;
        }
        return BounceSigns.isBounce(mail) ? BounceText.failures(BounceNotice.of(mail)) : List.of();
    }

    /** The Message-IDs of what was returned, as they stand there. */
    static Stream<String> returned(MailPart mail) {
        var parts = mail.all().filter(BounceNotice::isReturned).map(part -> start(part.content()));
        var inText =
                BounceSigns.isBounce(mail) ? Stream.of(BounceNotice.of(mail).returned()) : Stream.<String>empty();
        return Stream.concat(parts, inText)
                .flatMap(text -> MESSAGE_ID.matcher(text).results())
                .map(found -> found.group(1));
    }

    /** The beginning of a part, in which all that matters stands. */
    static String start(byte[] content) {
        return new String(content, 0, Math.min(content.length, MAX_CHARS), ISO_8859_1);
    }
}
