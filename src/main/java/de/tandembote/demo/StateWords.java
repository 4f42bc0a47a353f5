package de.tandembote.demo;

import de.tandembote.inbox.InboxState;
import de.tandembote.outbox.OutboxState;

/**
 * A state of a message as the pages show it.
 *
 * @param mood good, open, quiet or bad; decides symbol and colour beside the word
 */
record StateWords(String text, String mood) {

    static StateWords of(OutboxState state) {
        return switch (state) {
            case QUEUED, CLAIMED -> new StateWords("wartet", "open");
            case SENDING -> new StateWords("wird übergeben", "open");
            case RETRY -> new StateWords("wird noch einmal versucht", "open");
            case SENT -> new StateWords("verschickt", "good");
            case FAILED -> new StateWords("nicht zustellbar", "bad");
            case UNKNOWN -> new StateWords("ungewiss, ob angekommen", "bad");
            case BOUNCED -> new StateWords("kam zurück", "bad");
            case SUPPRESSED -> new StateWords("nicht gewünscht", "quiet");
            case SUPERSEDED -> new StateWords("durch Neueres ersetzt", "quiet");
            case CANCELLED -> new StateWords("abgebrochen", "quiet");
            case EXPIRED -> new StateWords("nicht mehr aktuell", "quiet");
        };
    }

    static StateWords of(InboxState state) {
        return switch (state) {
            case RECEIVED -> new StateWords("wartet", "open");
            case WORKING -> new StateWords("wird gelesen", "open");
            case DONE -> new StateWords("erledigt", "good");
            case PARKED -> new StateWords("nicht lesbar", "bad");
            case REVIEW -> new StateWords("ein Mensch soll es lesen", "bad");
        };
    }

    /** What an arrived message is, in a reader's words; empty while nobody has looked at it. */
    static String kind(String kind) {
        return switch (kind) {
            case "human" -> "von einem Menschen geschrieben";
            case "auto_reply" -> "automatische Antwort";
            case "bounce" -> "Unzustellbarkeitsmeldung";
            case "calendar_reply" -> "Kalenderantwort";
            case "list" -> "Rundschreiben";
            case "own" -> "eigene Nachricht";
            case "empty" -> "ohne eigenen Text";
            default -> kind;
        };
    }
}
