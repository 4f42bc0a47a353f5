package de.tandembote.understanding.mail;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.understanding.words.Tokens;
import java.util.List;

/** Tells a report that a message has arrived from one that it has not, where it names no failed recipient. */
final class DeliveryWords {

    private static final List<String> GOOD = List.of(
            "success",
            "erfolgreich",
            "zugestellt:",
            "delivered:",
            "relayed",
            "weitergeleitet:",
            "was delivered",
            "been delivered",
            "is complete",
            "wurde zugestellt",
            "wurde an folgende",
            "delivery has been requested");

    private static final List<String> BAD = List.of(
            "fail",
            "fehl",
            "not been",
            "not be",
            "not deliver",
            "nicht zugestellt",
            "nicht zustell",
            "unsuccess",
            "undeliver",
            "unzustell",
            "delayed",
            "verzoeger",
            "unavailable");

    private DeliveryWords() {}

    static boolean isGoodNews(IncomingMessage report) {
        var text = report.text().substring(0, Math.min(report.text().length(), 2_000));
        var said = Tokens.fold(report.subject() + "\n" + text);
        return GOOD.stream().anyMatch(said::contains) && BAD.stream().noneMatch(said::contains);
    }
}
