package de.tandembote.command;

import de.tandembote.command.Explanations.Explanation;
import de.tandembote.script.Language;
import de.tandembote.script.MeetingForm;
import de.tandembote.script.Phrases;
import de.tandembote.script.Purpose;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.MessageKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An explanation for coordinators, in German. */
public final class ExplanationText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d. MMMM yyyy", Locale.GERMAN);

    private ExplanationText() {}

    static String of(Explanation explanation) {
        var understood = explanation.understood();
        var said = understood.askBack()
                ? Stream.of("Der Bote fragt nach, statt etwas zu tun.")
                : understood.acts().isEmpty()
                        ? Stream.of("Der Bote tut nichts und fragt auch nicht nach.")
                        : understood.acts().stream().map(act -> "- " + say(act));
        return Stream.concat(
                        Stream.of("Verstanden als: " + say(explanation.reading().kind())), said)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** What a message is, in German. */
    public static String say(MessageKind kind) {
        return switch (kind) {
            case HUMAN -> "Antwort eines Menschen";
            case AUTO_REPLY -> "automatische Antwort";
            case BOUNCE -> "Meldung, dass etwas nicht zugestellt wurde";
            case CALENDAR_REPLY -> "Antwort aus einem Kalender";
            case LIST -> "Nachricht aus einem Verteiler";
            case OWN -> "eigene Nachricht, die zurückkam";
            case EMPTY -> "leere Nachricht";
        };
    }

    /** One act in German. */
    public static String say(Act act) {
        return switch (act) {
            case Act.PlanMeeting plan ->
                line(
                        "Treffen geplant",
                        day(plan.date()),
                        time(plan.time()),
                        minutes(plan.minutes()),
                        form(plan.form()),
                        plan.place());
            case Act.ConfirmMeeting _ -> "Termin zugesagt";
            case Act.DeclineMeeting _ -> "Termin abgelehnt";
            case Act.CancelMeeting _ -> "Treffen abgesagt";
            case Act.LogSession log ->
                line(
                        "Treffen notiert",
                        log.date() == null ? "der Termin, nach dem gefragt war" : day(log.date()),
                        minutes(log.minutes()),
                        form(log.form()));
            case Act.NoSession _ -> "Kein Treffen";
            case Act.AcceptEvent _ -> "Zusage zur Veranstaltung";
            case Act.DeclineEvent _ -> "Absage zur Veranstaltung";
            case Act.TentativeEvent _ -> "Veranstaltung: vielleicht";
            case Act.AnswerSurvey(var answers) ->
                "Antworten auf die Umfrage: "
                        + answers.entrySet().stream()
                                .map(answer -> answer.getKey() + ": " + answer.getValue())
                                .collect(Collectors.joining(", "));
            case Act.Pause(var until) -> "Pause bis " + day(until);
            case Act.Undo _ -> "Zurücknehmen, was der Bote zuletzt verstanden hatte";
            case Act.Correct(var acts) ->
                "Stattdessen gilt: " + acts.stream().map(ExplanationText::say).collect(Collectors.joining("; "));
            case Act.Stop(var kinds) -> kinds.isEmpty() ? "Keine Nachrichten mehr" : "Abbestellt: " + say(kinds);
            case Act.Start(var kinds) -> kinds.isEmpty() ? "Wieder Nachrichten" : "Wieder bestellt: " + say(kinds);
            case Act.Help _ -> "Hilfe: Was kann ich schreiben?";
            case Act.ToCoordinator _ -> "Geht an die Koordination";
        };
    }

    private static String say(Set<Purpose> kinds) {
        return Phrases.in(Language.DE).kinds(kinds);
    }

    private static String line(String what, @Nullable String... details) {
        return what + ": " + Stream.of(details).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : time + " Uhr";
    }

    private static @Nullable String minutes(@Nullable Integer minutes) {
        return minutes == null ? null : minutes + " Minuten";
    }

    private static @Nullable String form(@Nullable MeetingForm form) {
        return form == null
                ? null
                : switch (form) {
                    case IN_PERSON -> "persönlich";
                    case VIDEO -> "per Video";
                    case PHONE -> "telefonisch";
                };
    }
}
