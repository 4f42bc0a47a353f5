package de.tandembote.portal;

/** What became of a decision, as the page says it. */
enum Outcome {
    COUNTED("Gut, die Nachricht zählt. Der Bote hat sie gelesen, als wäre sie von der bekannten Adresse gekommen."),
    DONE("Gut, die Nachricht ist erledigt. Ihr Text ist gelöscht."),
    NOBODY("Bitte wählen Sie aus, von wem die Nachricht ist."),
    LATE("Über diese Nachricht war schon entschieden.");

    private final String sentence;

    Outcome(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
