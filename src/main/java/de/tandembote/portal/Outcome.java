package de.tandembote.portal;

/** What became of a decision, as the page says it. */
enum Outcome {
    COUNTED("Gut, übernommen: Der Bote hat die Nachricht gelesen, als käme sie von der bekannten Adresse."),
    DONE("Gut, die Nachricht ist erledigt, der Text gelöscht."),
    NOBODY("Bitte auswählen, von wem die Nachricht ist."),
    LATE("Über diese Nachricht war schon entschieden.");

    private final String sentence;

    Outcome(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
