package de.tandembote.demo;

/** The demo cannot start for a reason that its user can mend; the message is one sentence that says how. */
final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence);
    }
}
