package de.tandembote.command;

import de.tandembote.script.Campaign.Condition;
import de.tandembote.script.Campaign.FollowUp;
import de.tandembote.script.Campaign.Recipients;
import de.tandembote.setup.Answers;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** German, as coordinators speak it. */
record GermanWording() implements Wording {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d. MMMM yyyy, HH:mm 'Uhr'", Locale.GERMAN);

    @Override
    public String moment(LocalDateTime due) {
        return MOMENT.format(due);
    }

    @Override
    public String condition(Condition condition) {
        return switch (condition) {
            case ALWAYS -> "immer";
            case NO_MEETING_PLANNED -> "wenn für diesen Monat kein Treffen vereinbart ist";
            case MEETING_PLANNED -> "wenn für diesen Monat ein Treffen vereinbart ist (der Termin ist ein Beispiel)";
            case UNANSWERED -> "wenn seit der Erinnerung nichts vom Tandem zu hören war";
            case SILENT_TWICE -> "wenn zwei Monate nacheinander nichts vom Tandem zu hören war; nur einmal";
            case NO_ANSWER -> "wenn noch keine Antwort da ist";
            case COMING -> "wenn eine Zusage und ein Platz da sind";
            case TOO_FEW -> "wenn es weniger Zusagen gibt als nötig";
            case NOT_SURVEYED -> "wenn die Umfrage noch nicht beantwortet ist";
        };
    }

    @Override
    public String behaviour(Answers answers) {
        return switch (answers) {
            case NONE -> "Angenommen, niemand antwortet je.";
            case ALL -> "Angenommen, alle antworten sofort auf jede Erinnerung und hatten ein Treffen.";
        };
    }

    @Override
    public String asRead(String name) {
        return "So liest es %s:".formatted(name);
    }

    @Override
    public String whenSomethingHappens() {
        return "Wenn etwas geschieht";
    }

    @Override
    public String of(FollowUp followUp) {
        return "%d %s nach %s, %s Uhr, an %s, %s"
                .formatted(
                        followUp.workingDays(),
                        followUp.workingDays() == 1 ? "Arbeitstag" : "Arbeitstage",
                        switch (followUp.follows()) {
                            case MEETING_PROPOSED -> "einem Terminvorschlag";
                            case MEETING -> "dem Tag eines vereinbarten Treffens";
                            case EVENT_ANSWERED -> "einer Antwort auf eine Einladung";
                        },
                        followUp.at(),
                        recipients(followUp.to()),
                        switch (followUp.unless()) {
                            case ANSWERED -> "solange noch keine Antwort da ist";
                            case LOGGED -> "solange nichts dazu notiert ist";
                            case UNCHANGED -> "wenn sich die Summe geändert hat";
                        });
    }

    private static String recipients(Recipients to) {
        return switch (to) {
            case EVERYONE -> "alle";
            case TANDEM -> "beide";
            case COORDINATORS -> "die Koordination";
            case ASKED -> "die gefragte Person";
            case AUDIENCE -> "alle, für die die Veranstaltung gedacht ist";
            case BILLING -> "die Rechnungsstellen";
        };
    }

    @Override
    public String answers() {
        return "als Antwort oder als Hinweis an andere:";
    }
}
