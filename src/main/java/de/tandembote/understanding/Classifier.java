package de.tandembote.understanding;

import de.tandembote.channel.Headers;
import de.tandembote.channel.IncomingMessage;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Says what kind of message it is. The first signal that shows decides; a person's mail shows none. */
final class Classifier {

    /**
     * Something about a message that tells its kind.
     *
     * @param name kept with the message, for whoever wonders
     */
    private record Signal(String name, MessageKind kind, Predicate<IncomingMessage> shows) {}

    /**
     * Delivery reports first, since many of them carry {@code Auto-Submitted: auto-replied} as well; lists last, since
     * out-of-office notes of old systems call themselves bulk. {@code X-Auto-Response-Suppress} alone proves nothing:
     * people's own mail servers add it to what people write.
     */
    private static final List<Signal> SIGNALS = List.of(
            new Signal("X-Tandembote", MessageKind.OWN, header("X-Tandembote", _ -> true)),
            new Signal(
                    "delivery report",
                    MessageKind.BOUNCE,
                    message -> !message.failures().isEmpty()),
            new Signal("Content-Type", MessageKind.BOUNCE, Classifier::isDeliveryReport),
            new Signal("From", MessageKind.BOUNCE, Classifier::isFromMailSystem),
            new Signal("Content-Type", MessageKind.AUTO_REPLY, Classifier::isReport),
            new Signal("Content-Type", MessageKind.CALENDAR_REPLY, Classifier::isCalendarReply),
            new Signal("calendar", MessageKind.CALENDAR_REPLY, InvitationAnswers::isIn),
            new Signal("Auto-Submitted", MessageKind.AUTO_REPLY, header("Auto-Submitted", Classifier::isAutomatic)),
            new Signal("X-Autoreply", MessageKind.AUTO_REPLY, header("X-Autoreply", Classifier::isSet)),
            new Signal("X-Autorespond", MessageKind.AUTO_REPLY, header("X-Autorespond", Classifier::isSet)),
            new Signal("Precedence", MessageKind.AUTO_REPLY, header("Precedence", "auto_reply"::equals)),
            new Signal("Subject", MessageKind.AUTO_REPLY, message -> AutomaticSubjects.isAutomatic(message.subject())),
            new Signal("Return-Path", MessageKind.BOUNCE, header("Return-Path", "<>"::equals)),
            new Signal("List-Id", MessageKind.LIST, header("List-Id", _ -> true)),
            new Signal("List-Unsubscribe", MessageKind.LIST, header("List-Unsubscribe", _ -> true)),
            new Signal(
                    "Precedence", MessageKind.LIST, header("Precedence", List.of("bulk", "junk", "list")::contains)));

    private static final List<String> MAIL_SYSTEMS = List.of("mailer-daemon@", "postmaster@", "mail-daemon@");

    Reading read(IncomingMessage message) {
        for (var signal : SIGNALS) {
            if (signal.shows.test(message)) {
                return signal.kind == MessageKind.CALENDAR_REPLY
                        ? InvitationAnswers.read(message, signal.name)
                        : new Reading(signal.kind, signal.name, "");
            }
        }
        var reply = ReplyText.of(message.text());
        return reply.isBlank()
                ? new Reading(MessageKind.EMPTY, "nothing written", "")
                : new Reading(MessageKind.HUMAN, "no signal", reply);
    }

    private static Predicate<IncomingMessage> header(String name, Predicate<String> shows) {
        return message -> message.headers().all(name).stream()
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .anyMatch(shows);
    }

    /** Whatever it reports, a program wrote it (RFC 6522, section 3): a receipt, a complaint, a forensic report. */
    private static boolean isReport(IncomingMessage message) {
        return contentType(message.headers()).startsWith("multipart/report");
    }

    private static boolean isDeliveryReport(IncomingMessage message) {
        return isReport(message)
                && parameter(contentType(message.headers()), "report-type").equals("delivery-status");
    }

    private static boolean isCalendarReply(IncomingMessage message) {
        var content = contentType(message.headers());
        return content.startsWith("text/calendar")
                && parameter(content, "method").equals("reply");
    }

    /** Some give no address, only their name: {@code MAILER-DAEMON <>}. */
    private static boolean isFromMailSystem(IncomingMessage message) {
        var sender = message.sender();
        return header("From", "mailer-daemon <>"::equals).test(message)
                || (sender != null && MAIL_SYSTEMS.stream().anyMatch(sender.value()::startsWith));
    }

    /** Anything but "no" (RFC 3834, section 5.1), which may have parameters and comments behind it. */
    private static boolean isAutomatic(String value) {
        var keyword = new StringBuilder();
        int depth = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == ';' && depth == 0) {
                break;
            }
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                keyword.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        var word = keyword.toString().strip();
        return !word.isEmpty() && !word.equals("no");
    }

    private static boolean isSet(String value) {
        return !value.equals("no") && !value.equals("false");
    }

    private static String contentType(Headers headers) {
        return headers.first("Content-Type").strip().toLowerCase(Locale.ROOT);
    }

    private static String parameter(String contentType, String name) {
        for (var part : contentType.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0 && part.substring(0, equals).strip().equals(name)) {
                return part.substring(equals + 1).replace("\"", "").strip();
            }
        }
        return "";
    }
}
