package de.tandembote.console;

import de.tandembote.programme.Round;
import de.tandembote.script.Campaign.Recipients;
import de.tandembote.script.Language;
import de.tandembote.script.Phrases;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Rounds, tandems and what the bot says, in the words of a coordinator. */
final class ConsoleWords {

    private final Language language;
    private final boolean german;

    private ConsoleWords(Language language) {
        this.language = language;
        this.german = language == Language.DE;
    }

    static ConsoleWords in(Language language) {
        return new ConsoleWords(language);
    }

    /** From which day to which: "16. Februar 2026 bis 28. Februar 2027". */
    String days(Round round) {
        return days(round.firstDay(), round.lastDay());
    }

    String days(LocalDate first, LocalDate last) {
        var day = DateTimeFormatter.ofPattern(german ? "d. MMMM yyyy" : "d MMMM yyyy", language.locale());
        return day.format(first) + say(" bis ", " to ") + day.format(last);
    }

    /** How a survey stands whose last day this is. */
    String survey(boolean isOpen, LocalDate last) {
        return isOpen ? say("läuft bis ", "open until ") + day(last) : say("beendet am ", "closed on ") + day(last);
    }

    /** What the file with the results of a survey is called, whatever stands before it. */
    String forUniversity() {
        return say("Einzelantworten für die Hochschule", "Single answers for the university");
    }

    String results() {
        return say("Ergebnisse", "Results");
    }

    String day(LocalDate day) {
        return Phrases.in(language).date(day);
    }

    /** A day with its year and a time: "Montag, 2. März 2026, um 9 Uhr". */
    String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + say(", ", " ") + Phrases.in(language).time(moment.toLocalTime());
    }

    String of(Phase phase) {
        return switch (phase) {
            case AHEAD -> say("noch nicht begonnen", "not begun yet");
            case RUNNING -> say("läuft", "under way");
            case OVER -> say("beendet", "over");
        };
    }

    String of(TandemStanding standing) {
        return switch (standing) {
            case ACTIVE -> say("aktiv", "active");
            case PAUSED -> say("in einer Pause", "pausing");
            case PROPOSED -> say("noch nicht bekannt gegeben", "not announced yet");
            case ENDED -> say("vorzeitig beendet", "ended early");
            case COMPLETED -> say("abgeschlossen", "completed");
        };
    }

    /** What a message is, without its text; its name where somebody has added one that has no words here. */
    String message(String name) {
        return switch (name) {
            case "welcome" -> say("Begrüßung", "Welcome");
            case "welcome-coordinator" -> say("Begrüßung der Koordination", "Welcome to the coordinators");
            case "monthly-reminder" -> say("Frage nach dem Treffen im Monat", "Question about this month’s meeting");
            case "monthly-reminder-planned" -> say("Hinweis auf das geplante Treffen", "Note on the planned meeting");
            case "monthly-nudge" -> say("Nachfrage", "Second question");
            case "tandem-silent" -> say("Hinweis auf Stille", "Note on silence");
            case "meeting-proposal-again" -> say("Nachfrage zum Terminvorschlag", "Second question about a time");
            case "meeting-check" -> say("Frage, ob das Treffen stattfand", "Question whether a meeting took place");
            case "event-invitation" -> say("Einladung", "Invitation");
            case "event-reminder" -> say("Erinnerung an die Einladung", "Reminder of the invitation");
            case "event-turnout" -> say("Stand der Zusagen", "How many are coming");
            case "event-too-few" -> say("Hinweis auf zu wenige Zusagen", "Note that too few are coming");
            case "event-soon" -> say("Hinweis auf den Termin", "Note on the date");
            case "event-thanks" -> say("Dank für die Teilnahme", "Thanks for coming");
            case "survey-invitation" -> say("Umfrage", "Survey");
            case "survey-reminder" -> say("Erinnerung an die Umfrage", "Reminder of the survey");
            case "event-costs" -> say("Kostenmitteilung", "Cost notice");
            default -> name;
        };
    }

    /**
     * To whom a message goes, and what must hold for it to leave: "an 9 Tandems, sofern kein Treffen geplant ist".
     *
     * @param count for how many tandems or persons it is planned
     * @param onlyIf name of what must hold, see {@link de.tandembote.campaign.Ahead}
     */
    String recipients(Recipients to, long count, String onlyIf) {
        if (to == Recipients.AUDIENCE && onlyIf.equals("COMING")) {
            return say("an alle, die kommen und einen Platz haben", "to all who come and have a seat");
        }
        if (to == Recipients.AUDIENCE && onlyIf.equals("NO_ANSWER")) {
            return say("an alle, die noch nicht geantwortet haben", "to all who have not answered yet");
        }
        var condition = condition(onlyIf);
        return say("an ", "to ") + recipients(to, count) + (condition.isEmpty() ? "" : ", " + condition);
    }

    private String recipients(Recipients to, long count) {
        return switch (to) {
            case EVERYONE -> count + (count == 1 ? say(" Person", " person") : say(" Personen", " people"));
            case TANDEM -> count + (count == 1 ? " Tandem" : " Tandems");
            case COORDINATORS -> say("die Koordination", "the coordinators");
            case ASKED -> say("die gefragte Person", "the person asked");
            case AUDIENCE -> say("alle Eingeladenen", "all who are invited");
            case BILLING -> say("die Rechnungsstellen", "the billing offices");
        };
    }

    private String condition(String onlyIf) {
        return switch (onlyIf) {
            case "NO_MEETING_PLANNED" -> say("sofern kein Treffen geplant ist", "unless a meeting is planned");
            case "MEETING_PLANNED" -> say("sofern ein Treffen geplant ist", "if a meeting is planned");
            case "UNANSWERED" -> say("sofern es bis dahin still bleibt", "if nothing is heard till then");
            case "SILENT_TWICE" -> say("sofern zwei Monate still waren", "if two months were silent");
            case "NO_ANSWER", "ANSWERED" -> say("sofern noch keine Antwort da ist", "if there is no answer yet");
            case "NOT_SURVEYED" -> say("sofern noch keine Antworten da sind", "if the survey is not answered yet");
            case "TOO_FEW" -> say("sofern zu wenige kommen", "if too few come");
            case "LOGGED" -> say("sofern noch nichts notiert ist", "if nothing is noted yet");
            case "UNCHANGED" -> say("sofern sich die Summe ändert", "if the sum changes");
            default -> "";
        };
    }

    private String say(String inGerman, String inEnglish) {
        return german ? inGerman : inEnglish;
    }
}
