package de.tandembote.understanding.mail;

import de.tandembote.channel.Headers;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.understanding.MessageKind;
import de.tandembote.understanding.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Says what kind of message it is. The first signal that shows decides; a person's mail shows none. */
public final class Classifier {

    /**
     * Something about a message that tells its kind.
     *
     * @param shows names what was seen, for whoever wonders; empty where it is not there
     */
    private record Signal(MessageKind kind, Function<IncomingMessage, Optional<String>> shows) {

        Signal(String name, MessageKind kind, Predicate<IncomingMessage> shows) {
            this(kind, message -> shows.test(message) ? Optional.of(name) : Optional.empty());
        }
    }

    private static final List<String> MAIL_SYSTEMS = List.of("mailer-daemon", "mail-daemon", "mailerdaemon");

    /** Mostly mail systems as well, but people who look after them are on leave at times. */
    private static final List<String> MAIL_ADMINISTRATORS = List.of("postmaster@");

    private static final List<String> NOBODY = List.of(
            "noreply@",
            "no-reply@",
            "no_reply@",
            "donotreply@",
            "do-not-reply@",
            "noreply-",
            "no-reply-",
            "nicht-antworten@",
            "keine-antwort@");

    /**
     * Delivery reports first, since many of them carry {@code Auto-Submitted: auto-replied} as well; lists last, since
     * out-of-office notes of old systems call themselves bulk.
     */
    private static final List<Signal> SIGNALS = List.of(
            new Signal("X-Tandembote", MessageKind.OWN, header("X-Tandembote", _ -> true)),
            new Signal(
                    "delivery report",
                    MessageKind.BOUNCE,
                    message -> !message.failures().isEmpty()),
            new Signal(
                    "Content-Type",
                    MessageKind.AUTO_REPLY,
                    message -> isDeliveryReport(message) && DeliveryWords.isGoodNews(message)),
            new Signal("Content-Type", MessageKind.BOUNCE, Classifier::isDeliveryReport),
            new Signal("From", MessageKind.BOUNCE, message -> isFrom(message, MAIL_SYSTEMS)),
            new Signal("Content-Type", MessageKind.AUTO_REPLY, Classifier::isReport),
            new Signal("Content-Type", MessageKind.CALENDAR_REPLY, Classifier::isCalendarReply),
            new Signal("calendar", MessageKind.CALENDAR_REPLY, InvitationAnswers::isIn),
            new Signal(MessageKind.AUTO_REPLY, message -> AutomaticHeaders.answering(message.headers())),
            new Signal("Subject", MessageKind.AUTO_REPLY, message -> AutomaticSubjects.isAutomatic(message.subject())),
            new Signal("text", MessageKind.AUTO_REPLY, message -> AutomaticText.isReceipt(message.text())));

    /** Asked only after the text itself. */
    private static final List<Signal> WEAK_SIGNALS = List.of(
            new Signal("Return-Path", MessageKind.AUTO_REPLY, message -> hasNoSender(message) && isAnswer(message)),
            new Signal("Return-Path", MessageKind.BOUNCE, Classifier::hasNoSender),
            new Signal("From", MessageKind.BOUNCE, message -> isFrom(message, MAIL_ADMINISTRATORS)),
            new Signal("From", MessageKind.AUTO_REPLY, message -> isFrom(message, NOBODY)),
            new Signal(MessageKind.LIST, message -> AutomaticHeaders.ofList(message.headers())));

    public Reading read(IncomingMessage message) {
        var strong = first(SIGNALS, message);
        if (strong.isPresent()) {
            return strong.get();
        }
        var reply = ReplyText.of(message.text());
        if (readsAutomatic(message, reply)) {
            return new Reading(MessageKind.AUTO_REPLY, "text", "");
        }
        return first(WEAK_SIGNALS, message)
                .orElseGet(() -> reply.isBlank()
                        ? new Reading(MessageKind.EMPTY, "nothing written", "")
                        : new Reading(MessageKind.HUMAN, "no signal", reply));
    }

    private static Optional<Reading> first(List<Signal> signals, IncomingMessage message) {
        return signals.stream()
                .flatMap(
                        signal -> signal.shows.apply(message).map(seen -> reading(signal.kind, seen, message)).stream())
                .findFirst();
    }

    private static Reading reading(MessageKind kind, String seen, IncomingMessage message) {
        return kind == MessageKind.CALENDAR_REPLY ? InvitationAnswers.read(message, seen) : new Reading(kind, seen, "");
    }

    private static boolean readsAutomatic(IncomingMessage message, String reply) {
        // The header has been looked at before: here it says "no".
        if (message.headers().has("Auto-Submitted")) {
            return false;
        }
        boolean hinted = AutomaticSubjects.hint(message.subject())
                || AutomaticHeaders.hint(message.headers())
                || hasNoSender(message);
        return AutomaticText.isAutomatic(reply, hinted);
    }

    private static boolean hasNoSender(IncomingMessage message) {
        return header("Return-Path", "<>"::equals).test(message);
    }

    private static boolean isAnswer(IncomingMessage message) {
        return message.headers().has("In-Reply-To") || message.headers().has("References");
    }

    /** Some give no address, only their name: {@code MAILER-DAEMON <>}. */
    private static boolean isFrom(IncomingMessage message, List<String> starts) {
        var sender = message.sender();
        var from = sender == null ? message.headers().first("From").strip().toLowerCase(Locale.ROOT) : sender.value();
        return starts.stream().anyMatch(from::startsWith);
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
