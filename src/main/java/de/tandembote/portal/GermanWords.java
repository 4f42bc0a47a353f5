package de.tandembote.portal;

import de.tandembote.inbox.ReviewReason;

/** Kinds and reasons in the words of a coordinator. */
final class GermanWords {

    private GermanWords() {}

    static String of(ReviewReason reason) {
        return switch (reason) {
            case NO_SENDER -> "Die Nachricht nennt keinen Absender oder mehrere.";
            case FORGED -> "Die Absenderadresse ist vielleicht gefälscht: Die Prüfung (DMARC) ist fehlgeschlagen.";
            case EXPIRED -> "Die Antwort ging an eine Adresse des Boten, die inzwischen abgelaufen ist.";
            case REVOKED -> "Die Antwort ging an eine Adresse des Boten, die nicht mehr gilt.";
            case OTHER_SENDER ->
                "Die Nachricht antwortet auf eine Frage an jemand anderen, oder sie kommt von einer"
                        + " Adresse, die der Bote nicht kennt.";
            case UNKNOWN_SENDER -> "Der Bote kennt die Adresse nicht.";
            case CALENDAR -> "Die Antwort kam aus einem Kalender. Das versteht der Bote noch nicht.";
            case NOT_UNDERSTOOD -> "Der Bote hat die Nachricht nicht verstanden, auch nach einer Rückfrage.";
            case NO_TANDEM -> "Wer geschrieben hat, ist in keinem Tandem, oder in mehreren und nennt keines davon.";
            case TO_BE_ENTERED ->
                "Die Nachricht antwortet auf eine Einladung oder Umfrage. Das muss ein Mensch eintragen.";
            case WISHED -> "Die Nachricht ist für einen Menschen gedacht.";
            case TOO_MANY -> "Der Bote hat an einem Tag schon sehr oft geantwortet und antwortet vorerst nicht mehr.";
        };
    }

    static String kind(String kind) {
        return switch (kind) {
            case "human" -> "von einem Menschen geschrieben";
            case "empty" -> "ohne eigenen Text";
            case "calendar_reply" -> "Kalenderantwort";
            case "" -> "nicht lesbar";
            default -> kind;
        };
    }
}
