package de.tandembote.channel.email;

import de.tandembote.channel.Address;
import java.util.List;

/**
 * Tells a mail system's report about a failure from what a person writes about one, by who sent it, what it is called
 * and what it says. One sign alone is not enough: people forward what came back to them.
 */
final class BounceSigns {

    private static final int LOOKED_AT = 5_000;

    private static final List<String> SYSTEMS = List.of(
            "mailer-daemon",
            "mailerdaemon",
            "mail-daemon",
            "mail.delivery.system",
            "postmaster",
            "poostmaster",
            "microsoftexchange",
            "double-bounce",
            "bounce@",
            "bounces@");

    private static final List<String> SYSTEM_NAMES = List.of(
            "mailer-daemon",
            "mailer daemon",
            "mail delivery s",
            "mail deliver system",
            "system administrator",
            "systemadministrator",
            "delivery subsystem");

    private static final List<String> SUBJECTS = List.of(
            "undeliver",
            "non-delivery",
            "nondeliverable",
            "delivery fail",
            "delivery has failed",
            "delivery status",
            "delivery notification",
            "delivery report",
            "delivery problem",
            "delivery delayed",
            "delivery error",
            "delivery unsuccessful",
            "failed delivery",
            "failed mail",
            "failure delivery",
            "failure notice",
            "mail failure",
            "mail failed",
            "mail system error",
            "message delivery",
            "error sending your mail",
            "could not be delivered",
            "could not send message",
            "warning: message",
            "not delivered",
            "returned mail",
            "returned to sender",
            "returning message to sender",
            "returning to sender",
            "delayed",
            "unzustellbar",
            "nicht zustellbar",
            "nicht zugestellt",
            "zustellung fehlgeschlagen",
            "fehler bei der zustellung",
            "zustellfehler",
            "non remis",
            "non recapitabile",
            "onbestelbaar",
            "no se puede entregar",
            "nao e possivel entregar",
            "zustellstatus",
            "zustellung verzoegert",
            "zustellverzoegerung",
            "konnte nicht zugestellt");

    private static final List<String> WORDS = List.of(
            "be delivered",
            "not delivered",
            "undeliverable",
            "unable to deliver",
            "able to deliver",
            "trouble delivering",
            "error delivering",
            "error while trying to deliver",
            "attempting to deliver",
            "trying to deliver",
            "did not reach",
            "delivery failed",
            "delivery has failed",
            "delivery failure",
            "failed permanently",
            "was aborted",
            "permanent error",
            "fatal error",
            "delivery errors",
            "delivery problem",
            "been delayed",
            "yet been delivered",
            "failed addresses",
            "failure reasons",
            "was rejected by",
            "user unknown",
            "unknown user",
            "no such user",
            "mailbox is full",
            "transcript of session",
            "rcpt to",
            "nicht zugestellt",
            "nicht zustellbar",
            "nicht zustellen",
            "unzustellbar",
            "zustellung fehlgeschlagen",
            "noch nicht zugestellt",
            "zustellung verzoegert",
            "zurueckgewiesen");

    private BounceSigns() {}

    /** Whether a mail system reports with this mail that a message has not arrived. */
    static boolean isBounce(MailPart mail) {
        if (!mail.header("X-Failed-Recipients").isBlank() || isReport(mail)) {
            return true;
        }
        var subject = FoldedText.of(EncodedWords.decode(mail.header("Subject")));
        boolean called = SUBJECTS.stream().anyMatch(subject::contains) && !isAnswer(subject);
        if (isFromSystem(mail) || hasNoSender(mail)) {
            return called
                    || saysSo(mail)
                    || (isFromSystem(mail) && !BounceStatus.in(start(mail)).isEmpty());
        }
        if (isCloudNotice(mail)) {
            return FoldedText.of(start(mail)).replace("\\", "").contains("\"bouncedrecipients\":[{");
        }
        return called
                && saysSo(mail)
                && (isAutomatic(mail) || !BounceNotice.of(mail).returned().isBlank());
    }

    private static boolean isReport(MailPart mail) {
        return mail.is("multipart/report")
                && mail.type().parameter("report-type").equalsIgnoreCase("delivery-status");
    }

    private static boolean isFromSystem(MailPart mail) {
        var from = FoldedText.of(EncodedWords.decode(mail.header("From")));
        return SYSTEM_NAMES.stream().anyMatch(from::contains)
                || MailAddresses.in(mail.header("From")).stream()
                        .map(Address::value)
                        .anyMatch(address -> SYSTEMS.stream().anyMatch(address::startsWith))
                || from.startsWith("mailer-daemon");
    }

    /** An empty envelope sender, so that nobody answers (RFC 5321, section 4.5.5). */
    private static boolean hasNoSender(MailPart mail) {
        return mail.headers().stream()
                .filter(field -> field.getKey().equalsIgnoreCase("Return-Path"))
                .map(field -> FoldedText.of(field.getValue()).strip())
                .anyMatch(path -> path.isEmpty() || path.equals("<>") || path.contains("mailer-daemon"));
    }

    private static boolean isAutomatic(MailPart mail) {
        return FoldedText.of(mail.header("Auto-Submitted")).strip().startsWith("auto-");
    }

    private static boolean isCloudNotice(MailPart mail) {
        return !mail.header("x-amz-sns-message-id").isEmpty()
                || mail.header("From").contains("@sns.amazonaws.com");
    }

    private static boolean isAnswer(String subject) {
        return List.of("re:", "aw:", "fw:", "fwd:", "wg:").stream().anyMatch(subject::startsWith);
    }

    private static boolean saysSo(MailPart mail) {
        var said = FoldedText.of(start(mail));
        return WORDS.stream().anyMatch(said::contains);
    }

    private static String start(MailPart mail) {
        var text = BounceNotice.of(mail).said();
        return text.substring(0, Math.min(text.length(), LOOKED_AT));
    }
}
