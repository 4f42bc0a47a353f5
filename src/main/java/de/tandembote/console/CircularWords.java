package de.tandembote.console;

import de.tandembote.broadcast.Progress;
import de.tandembote.broadcast.Reach;
import de.tandembote.datafile.Fault;
import de.tandembote.script.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Circulars, their numbers and what is wrong with them, in the words of a coordinator. */
final class CircularWords {

    /** As much of a faulty line as it takes to find it. */
    private static final int EXCERPT = 60;

    private final boolean german;

    CircularWords(Language language) {
        this.german = language == Language.DE;
    }

    String of(CircularPhase phase) {
        return switch (phase) {
            case DRAFT -> say("Entwurf", "draft");
            case SCHEDULED -> say("geplant", "scheduled");
            case SENDING -> say("wird gesendet", "being sent");
            case PAUSED -> say("angehalten", "paused");
            case DONE -> say("gesendet", "sent");
            case CANCELLED -> say("abgebrochen", "cancelled");
            case EXPIRED -> say("nicht gesendet, die Frist war um", "not sent: too late");
        };
    }

    /** "beginnt am Montag, 30. März 2026, um 9 Uhr"; empty where that is open. */
    String begin(CircularPhase phase, String moment) {
        if (moment.isEmpty()) {
            return "";
        }
        return (phase == CircularPhase.SCHEDULED ? say("beginnt am ", "begins on ") : say("begonnen am ", "begun on "))
                + moment;
    }

    /** That a button came too late, and what holds now. */
    String tooLate(CircularPhase phase) {
        return say("Das ging nicht mehr. Stand jetzt: ", "That was too late. The circular is now: ") + of(phase) + ".";
    }

    String people(int count) {
        return count == 1 ? say("1 Person", "1 person") : count + say(" Personen", " people");
    }

    /** "23 Personen; 2 davon haben Rundschreiben abbestellt und bekommen keines; 3 weitere pausieren." */
    String reach(Reach reach) {
        var parts = new ArrayList<>(List.of(people(reach.recipients())));
        if (reach.unwilling() > 0) {
            parts.add(
                    reach.unwilling() == 1
                            ? say(
                                    "1 davon hat Rundschreiben abbestellt und bekommt keines",
                                    "1 of them has unsubscribed from circulars and will get none")
                            : reach.unwilling()
                                    + say(
                                            " davon haben Rundschreiben abbestellt und bekommen keines",
                                            " of them have unsubscribed from circulars and will get none"));
        }
        if (reach.pausing() > 0) {
            parts.add(
                    reach.pausing() == 1
                            ? say("1 weitere pausiert und ist nicht dabei", "1 more is on a break and left out")
                            : reach.pausing()
                                    + say(
                                            " weitere pausieren und sind nicht dabei",
                                            " more are on a break and left out"));
        }
        return String.join("; ", parts) + ".";
    }

    /** Who pressed the button saw another text, or other people. */
    String changed() {
        return say(
                "Noch nicht gesendet: Das Rundschreiben wurde inzwischen geändert. Bitte sehen Sie es sich noch einmal an.",
                "Not sent yet: the circular has been changed meanwhile. Please look at it again.");
    }

    /** Who pressed the button saw another number. */
    String otherNumber(int seen, int now) {
        return say(
                        "Noch nicht gesendet: Die Zahl hat sich geändert (vorher %s, jetzt %s). Wenn das so stimmt, drücken Sie bitte noch einmal auf „Jetzt senden“.",
                        "Not sent yet: the number has changed (before %s, now %s). If that is right, please press “Send now” again.")
                .formatted(people(seen), people(now));
    }

    /** "5 von 9 gesendet". */
    String share(Progress progress) {
        return progress.sent() + say(" von ", " of ") + progress.recipients() + say(" gesendet", " sent");
    }

    /** What has become of the messages; only what there is, but for those that are sent and those that wait. */
    List<RoundOverview.Figure> figures(Progress progress) {
        var figures = new ArrayList<>(List.of(
                figure(progress.sent(), "gesendet", "sent"),
                figure(progress.waiting(), "noch nicht gesendet", "not sent yet")));
        List.of(
                        figure(progress.refused(), "abgewiesen", "refused"),
                        figure(
                                progress.suppressed(),
                                "abbestellt oder ohne gültige Adresse",
                                "unsubscribed, or no working address"),
                        figure(progress.expired(), "zu spät und deshalb nicht gesendet", "too late and so not sent"),
                        figure(progress.cancelled(), "abgebrochen", "cancelled"),
                        figure(progress.unknown(), "ungewiss, ob angekommen", "unknown whether it arrived"))
                .stream()
                .filter(figure -> figure.count() > 0)
                .forEach(figures::add);
        return figures;
    }

    private RoundOverview.Figure figure(int count, String inGerman, String inEnglish) {
        return new RoundOverview.Figure(count, say(inGerman, inEnglish));
    }

    /** A fault in what was written: "Zeile 3 („Bitte {sagen“): Eine geschweifte Klammer …". */
    String fault(Fault fault, List<String> lines) {
        var sentence = german ? fault.inGerman() : fault.reason();
        if (fault.line() == 0 || lines.size() < 2) {
            return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
        }
        return say("Zeile ", "Line ") + fault.line() + excerpt(fault.line(), lines) + ": " + sentence;
    }

    private String excerpt(int number, List<String> lines) {
        var line = number > lines.size() ? "" : lines.get(number - 1).strip();
        var some = line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line;
        return some.isEmpty() ? "" : say(" („", " (“") + some + say("“)", "”)");
    }

    /** What is wrong with a time; empty where nothing is. */
    String fault(TypedMoment moment) {
        return switch (moment) {
            case TypedMoment.Ahead _ -> "";
            case TypedMoment.Missing() -> say("Bitte Tag und Uhrzeit angeben.", "Please give a day and a time.");
            case TypedMoment.Unreadable() ->
                say(
                        "Das ist kein Datum mit Uhrzeit. Bitte zum Beispiel so: 5.3.2026 14:30.",
                        "That is not a date and time. Please write it like this: 5.3.2026 14:30.");
            case TypedMoment.Over() ->
                say(
                        "Diese Zeit ist schon vorbei. Bitte eine spätere wählen.",
                        "That time has passed. Please choose a later one.");
            case TypedMoment.Skipped() ->
                say(
                        "Diese Uhrzeit gibt es an dem Tag nicht, denn dann beginnt die Sommerzeit. Bitte eine andere wählen.",
                        "That time does not exist on that day, as the clocks go forward. Please choose another one.");
        };
    }

    String afterItsEnd() {
        return say(
                "Dann soll das Rundschreiben schon nicht mehr gesendet werden. Bitte eine frühere Zeit wählen oder das Ende ändern.",
                "By then the circular is not to be sent any more. Please choose an earlier time, or change the end.");
    }

    String halfAnswered() {
        return say(
                "Bitte beides wählen: die Veranstaltung und die Antworten, oder keins von beiden.",
                "Please choose both the event and the answers, or neither.");
    }

    private String say(String inGerman, String inEnglish) {
        return german ? inGerman : inEnglish;
    }
}
