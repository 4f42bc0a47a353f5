package de.tandembote.console;

import java.util.UUID;

/** Where the pages about circulars lie. */
final class CircularPaths {

    static final String ALL = ConsolePaths.ROUND + "/rundschreiben";
    static final String NEW = ALL + "/neu";
    static final String ONE = ALL + "/{circular}";
    static final String CHANGE = ONE + "/aendern";
    static final String TEST = ONE + "/probe";
    static final String SEND = ONE + "/senden";
    static final String SCHEDULE = ONE + "/termin";
    static final String PROGRESS = ONE + "/stand";
    static final String PAUSE = ONE + "/anhalten";
    static final String GO_ON = ONE + "/weiter";
    static final String CANCEL = ONE + "/abbrechen";
    static final String DISCARD = ONE + "/loeschen";

    private CircularPaths() {}

    static String of(String pattern, OwnRound own) {
        return pattern.replace("{round}", own.id().toString());
    }

    static String of(String pattern, OwnRound own, UUID circular) {
        return of(pattern, own).replace("{circular}", circular.toString());
    }
}
