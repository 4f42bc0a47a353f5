package de.tandembote.portal;

import de.tandembote.inbox.ReviewReason;
import de.tandembote.script.Language;

/** Kinds, reasons and outcomes in the words of a coordinator. */
final class ReviewWords {

    private final boolean german;

    private ReviewWords(Language language) {
        german = language == Language.DE;
    }

    static ReviewWords in(Language language) {
        return new ReviewWords(language);
    }

    /** Why a message waits, in one sentence. */
    String of(ReviewReason reason) {
        return german ? german(reason) : reason.sentence();
    }

    String kind(String kind) {
        return switch (kind) {
            case "human" -> german ? "von einem Menschen geschrieben" : "written by a person";
            case "empty" -> german ? "ohne eigenen Text" : "without any text of its own";
            case "calendar_reply" -> german ? "Kalenderantwort" : "an answer from a calendar";
            case "" -> german ? "nicht lesbar" : "cannot be read";
            default -> kind;
        };
    }

    /** Stands for a sender that cannot be read. */
    String nobody() {
        return german ? "unbekannt" : "unknown";
    }

    /** What became of a decision. */
    String of(Outcome outcome) {
        return switch (outcome) {
            case COUNTED ->
                german
                        ? "Gut, übernommen: Der Bote hat die Nachricht gelesen, als käme sie von der bekannten Adresse."
                        : "Done: the bot has read the message as if it had come from the known address.";
            case DONE ->
                german
                        ? "Gut, die Nachricht ist erledigt, der Text gelöscht."
                        : "Done: nothing more happens with the message, and its text is deleted.";
            case NOBODY ->
                german ? "Bitte auswählen, von wem die Nachricht ist." : "Please choose who wrote the message.";
            case LATE ->
                german
                        ? "Über diese Nachricht war schon entschieden."
                        : "Somebody had already decided about this message.";
        };
    }

    private static String german(ReviewReason reason) {
        return switch (reason) {
            case NO_SENDER -> "Die Nachricht nennt keine Absenderadresse oder mehrere.";
            case FORGED -> "Die Absenderadresse ist vielleicht gefälscht: Die Prüfung (DMARC) ist fehlgeschlagen.";
            case EXPIRED -> "Die Antwort ging an eine Adresse des Boten, die inzwischen abgelaufen ist.";
            case REVOKED -> "Die Antwort ging an eine Adresse des Boten, die nicht mehr gilt.";
            case OTHER_SENDER ->
                "Die Nachricht antwortet auf eine Frage an jemand anderen, oder sie kommt von einer"
                        + " Adresse, die der Bote nicht kennt.";
            case UNKNOWN_SENDER -> "Der Bote kennt die Adresse nicht.";
            case CALENDAR -> "Die Antwort kam aus einem Kalender und ist nicht lesbar.";
            case NOT_INVITED ->
                "Ein Kalender antwortet auf einen Termin, zu dem die Person nicht eingeladen war. Der Bote hat nichts"
                        + " eingetragen.";
            case ONE_PART ->
                "Ein Kalender antwortet nur für einen Teil der Veranstaltung. Der Bote hat nichts eingetragen.";
            case COUNTERED ->
                "Ein Kalender schlägt einen anderen Termin vor. Bleibt eine Veranstaltung beim alten, genügt „Gelesen,"
                        + " nichts weiter zu tun“: Der Bote sagt dann Bescheid.";
            case REPLACED ->
                "Ein Kalender antwortet auf ein Treffen, das schon abgesagt war, und die beiden haben inzwischen ein anderes"
                        + " geplant. Der Bote hat nichts geändert.";
            case BESIDE_THE_BUTTON ->
                "Die Antwort aus dem Kalender gilt. Daneben steht noch etwas, das der Bote nicht selbst klären kann.";
            case DELEGATED -> "Ein Kalender meldet, dass jemand anderes kommt. Der Bote hat nichts eingetragen.";
            case NOT_UNDERSTOOD -> "Der Bote hat die Nachricht nicht verstanden, auch nach einer Rückfrage.";
            case NO_TANDEM -> "Wer das geschrieben hat, ist in keinem Tandem oder nennt keines von mehreren.";
            case WISHED -> "Die Nachricht ist für einen Menschen gedacht.";
            case TOO_MANY -> "Der Bote hat an einem Tag schon sehr oft geantwortet und antwortet vorerst nicht mehr.";
        };
    }
}
