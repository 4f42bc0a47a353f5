package de.tandembote.understanding.mail;

import de.tandembote.understanding.words.Tokens;
import java.util.List;

/**
 * Subjects of automatic answers without a telling header. They open the subject: "Re: Automatische Antwort testen" was
 * written by a person.
 */
final class AutomaticSubjects {

    /** Programs put a colon behind these, in the language of their owner, or nothing at all. */
    private static final List<String> WITH_COLON = List.of(
            "automatische antwort",
            "automatische rueckantwort",
            "automatische rueckmeldung",
            "automatische nachricht",
            "abwesend",
            "abwesenheit",
            "autoreply",
            "auto reply",
            "auto-reply",
            "auto",
            "automatic reply",
            "automatic response",
            "automated reply",
            "automated response",
            "autoresponse",
            "auto response",
            "auto-response",
            "autoresponder",
            "autoantwort",
            "auto-antwort",
            "ausser haus",
            "nicht im buero",
            "gelesen",
            "nicht gelesen",
            "ungelesen geloescht",
            "zugestellt",
            "weitergeleitet zugestellt",
            "read",
            "not read",
            "delivered",
            "relayed",
            "lu",
            "réponse automatique",
            "risposta automatica",
            "respuesta automática",
            "resposta automática",
            "automatisch antwoord",
            "automatische reactie",
            "autosvar",
            "automatiskt svar",
            "automatisk svar",
            "automaattinen vastaus",
            "odpowiedź automatyczna",
            "automatyczna odpowiedź",
            "automatická odpověď",
            "automatikus válasz",
            "răspuns automat",
            "otomatik yanıt",
            "автоматический ответ",
            "автоответ",
            "αυτόματη απάντηση");

    /** A person may choose these for a heading, but not with a colon behind. */
    private static final List<String> NEVER_WHOLE =
            List.of("auto", "read", "lu", "delivered", "abwesend", "abwesenheit");

    /** These say it by themselves. */
    private static final List<String> ALONE = List.of(
            "abwesenheitsnotiz",
            "abwesenheitsnachricht",
            "abwesenheitsmeldung",
            "abwesenheitsbenachrichtigung",
            "abwesenheitsassistent",
            "abwesenheitshinweis",
            "abwesenheitsinfo",
            "automatische abwesenheitsnotiz",
            "automatische abwesenheitsnachricht",
            "automatische abwesenheitsmeldung",
            "automatische eingangsbestaetigung",
            "automatische empfangsbestaetigung",
            "eingangsbestaetigung",
            "empfangsbestaetigung",
            "lesebestaetigung",
            "return receipt",
            "read receipt",
            "out of office",
            "out of the office",
            "out-of-office",
            "[out of office]",
            "autoreply from",
            "automatische antwort von",
            "automatische antwort auf",
            "automatic reply from",
            "vacation reply",
            "vacation message",
            "absence du bureau",
            "afwezigheidsbericht",
            "fuori sede",
            "fuera de la oficina",
            "email feedback report",
            "complaint about message");

    private static final List<String> HINTS = List.of(
            "abwesen",
            "urlaub",
            "nicht im buero",
            "nicht im haus",
            "ausser haus",
            "elternzeit",
            "dienstreise",
            "automatisch",
            "out of office",
            "out of the office",
            "ooo",
            "vacation",
            "on leave",
            "away",
            "ticket#",
            "[ticket",
            "ticket #",
            "ihre anfrage",
            "eingang ihrer",
            "vielen dank fuer ihre",
            "eingangs",
            "auto:");

    private AutomaticSubjects() {}

    /** Whether a program chose this subject. */
    static boolean isAutomatic(String subject) {
        var folded = folded(subject);
        return ALONE.stream().anyMatch(start -> isWord(folded, start))
                || WITH_COLON.stream().anyMatch(start -> isWord(folded, start) && endsOrColon(folded, start));
    }

    /** Whether the subject speaks for a program without proving it. */
    static boolean hint(String subject) {
        var folded = folded(subject);
        return HINTS.stream().anyMatch(folded::contains);
    }

    /** Mail gateways mark what comes from outside. */
    private static String folded(String subject) {
        var folded = Tokens.fold(subject.strip());
        for (String mark : List.of("[extern]", "[ext]", "[external]", "extern:", "[external mail]", "[ext.]")) {
            folded = folded.startsWith(mark) ? folded.substring(mark.length()).strip() : folded;
        }
        return folded;
    }

    private static boolean endsOrColon(String subject, String start) {
        var rest = subject.substring(start.length()).stripLeading();
        return rest.startsWith(":") || (rest.isEmpty() && !NEVER_WHOLE.contains(start));
    }

    private static boolean isWord(String subject, String start) {
        return subject.startsWith(start)
                && (subject.length() == start.length() || !Character.isLetterOrDigit(subject.charAt(start.length())));
    }
}
