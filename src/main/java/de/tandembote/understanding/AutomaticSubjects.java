package de.tandembote.understanding;

import java.util.List;

/**
 * Subjects of out-of-office notes without a telling header. They open the subject: "Re: Automatische Antwort testen" was
 * written by a person.
 */
final class AutomaticSubjects {

    /** Programs put a colon behind these. */
    private static final List<String> WITH_COLON = List.of(
            "automatische antwort",
            "automatische rueckantwort",
            "abwesend",
            "abwesenheit",
            "autoreply",
            "auto reply",
            "auto-reply",
            "auto",
            "automatic reply",
            "automatic response",
            "autoresponse",
            "auto response",
            "autoantwort",
            "auto-antwort",
            "ausser haus",
            "nicht im buero",
            "urlaub");

    /** These say it by themselves. */
    private static final List<String> ALONE = List.of(
            "abwesenheitsnotiz",
            "abwesenheitsnachricht",
            "abwesenheitsmeldung",
            "abwesenheitsbenachrichtigung",
            "abwesenheitsassistent",
            "out of office",
            "out of the office",
            "out-of-office",
            "[out of office]",
            "autoreply from",
            "vacation reply");

    private AutomaticSubjects() {}

    static boolean isAutomatic(String subject) {
        var folded = Tokens.fold(subject.strip());
        return ALONE.stream().anyMatch(start -> isWord(folded, start))
                || WITH_COLON.stream()
                        .anyMatch(start -> isWord(folded, start)
                                && folded.substring(start.length())
                                        .stripLeading()
                                        .startsWith(":"));
    }

    private static boolean isWord(String subject, String start) {
        return subject.startsWith(start)
                && (subject.length() == start.length() || !Character.isLetterOrDigit(subject.charAt(start.length())));
    }
}
