package de.tandembote.understanding.mail;

import de.tandembote.understanding.words.Tokens;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows what automatic answers say, where neither header nor subject tells them. Each sign alone is also said by
 * people: "ich bin bis 5.4. im Urlaub" is a wish for quiet. Only together do they make a note that nobody wrote just
 * now.
 */
final class AutomaticText {

    /** So much is enough. */
    private static final int SURE = 4;

    private static final Pattern SPACES = Pattern.compile("\\s++");

    private static final int LOOKED_AT = 4_000;

    /** Characters that the parts of a phrase are apart at most. */
    private static final int GAP = 80;

    private static final List<String> RECEIPTS = List.of(
            "wurde … gelesen",
            "wurde … geoeffnet",
            "wurde … angezeigt",
            "wurde … ungelesen geloescht",
            "was read",
            "was displayed",
            "has been read",
            "was deleted without being read",
            "has been displayed");

    private static final List<String> RECEIPT_STARTS = List.of(
            "ihre nachricht",
            "your message",
            "ihre mail",
            "dies ist eine empfangsbestaetigung",
            "dies ist eine lesebestaetigung",
            "diese empfangsbestaetigung",
            "this is a return receipt",
            "this is a receipt");

    private AutomaticText() {}

    /**
     * Whether a program wrote this.
     *
     * @param written the text without quotes
     * @param hinted what else speaks for it without proving anything: a subject, a header
     */
    static boolean isAutomatic(String written, boolean hinted) {
        var text = fold(written);
        int points = hinted ? 2 : 0;
        for (var sign : AutomaticSigns.ALL) {
            points += sign.phrases().stream().anyMatch(phrase -> says(text, phrase)) ? sign.points() : 0;
        }
        return points >= SURE;
    }

    /** Whether this says nothing but that a message was opened (RFC 8098 in words). */
    static boolean isReceipt(String written) {
        var text = fold(written.substring(0, Math.min(written.length(), 1_000)));
        return RECEIPT_STARTS.stream().anyMatch(text::startsWith)
                && RECEIPTS.stream().anyMatch(phrase -> saysWithin(text, phrase, 400))
                && text.length() < 800;
    }

    private static boolean says(String text, String phrase) {
        return saysWithin(text, phrase, GAP);
    }

    private static boolean saysWithin(String text, String phrase, int gap) {
        int dots = phrase.indexOf(" … ");
        if (dots < 0) {
            return text.contains(phrase);
        }
        var first = phrase.substring(0, dots);
        var second = phrase.substring(dots + 3);
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            int from = at + first.length();
            int found = text.substring(from, Math.min(text.length(), from + gap + second.length()))
                    .indexOf(second);
            if (found >= 0) {
                return true;
            }
        }
        return false;
    }

    /** One word for mail, one space between words. */
    private static String fold(String written) {
        var start = written.substring(0, Math.min(written.length(), LOOKED_AT));
        return Tokens.fold(String.join(" ", SPACES.split(start.strip())))
                .replace("e-mail", "mail")
                .replace("email", "mail");
    }
}
