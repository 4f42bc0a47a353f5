package de.tandembote.understanding;

import de.tandembote.script.Language;
import de.tandembote.script.MeetingForm;
import de.tandembote.script.Purpose;
import de.tandembote.script.QuestionKind;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plays a reply that arrives on Tuesday, 10 March 2026, at nine. A proposal is about Thursday, 12 March, at 14:00; a check
 * about Monday, 9 March, at 14:00.
 */
public final class Example {

    public static final LocalDateTime NOW = LocalDateTime.parse("2026-03-10T09:00");

    private static final Understanding UNDERSTANDING = Understanding.load(Path.of("bot-scripts"));

    private Example() {}

    /** What is understood, in short: "log 2026-03-05 90min video; plan 2026-04-02T15:00", "ask", or "nothing". */
    public static String understood(String asked, String text) {
        return understood(asked, NOW, text);
    }

    public static String understood(String asked, LocalDateTime now, String text) {
        var question = switch (asked) {
            case "reminder" -> QuestionKind.MONTHLY_REMINDER;
            case "proposal" -> QuestionKind.MEETING_PROPOSAL;
            case "check" -> QuestionKind.MEETING_CHECK;
            case "none" -> null;
            default -> QuestionKind.valueOf(asked.toUpperCase(Locale.ROOT));
        };
        var meeting = switch (asked) {
            case "proposal" -> LocalDateTime.parse("2026-03-12T14:00");
            case "check" -> LocalDateTime.parse("2026-03-09T14:00");
            default -> null;
        };
        return understood(text, new Asked(question, meeting, now, Language.DE));
    }

    /**
     * What is understood of an answer to a survey.
     *
     * @param questions such as "1..5; ja/nein; text"; "1..5?" where "does not apply" is an answer, "~oft/selten" where the
     *     choices are numbered, "~+oft/selten" where several may be chosen
     */
    public static String answered(String questions, String text) {
        var asked = Stream.of(questions.split(";")).map(Example::question).toList();
        return understood(text, new Asked(QuestionKind.SURVEY, null, NOW, Language.DE, List.of(), asked));
    }

    private static SurveyQuestion question(String text) {
        var words = text.strip();
        int bounds = words.indexOf("..");
        if (bounds > 0) {
            return new SurveyQuestion.Scale(
                    Integer.parseInt(words.substring(0, bounds)),
                    Integer.parseInt(words.substring(bounds + 2).replace("?", "")),
                    words.endsWith("?"));
        }
        if (words.startsWith("~")) {
            var options = List.of(words.substring(1).replaceAll("[+?]", "").split("/"));
            return new SurveyQuestion.Choice(options, true, words.contains("+"), words.contains("?"));
        }
        return words.equals("text")
                ? new SurveyQuestion.FreeText()
                : new SurveyQuestion.Choice(List.of(words.split("/")));
    }

    private static String understood(String text, Asked asked) {
        var understood = UNDERSTANDING.acts(text.replace("\\n", "\n"), asked);
        if (understood.askBack()) {
            return "ask";
        }
        var acts = understood.acts().stream().map(Example::say).collect(Collectors.joining("; "));
        return acts.isEmpty() ? "nothing" : acts;
    }

    private static String say(Act act) {
        return switch (act) {
            case Act.PlanMeeting plan ->
                words(
                        "plan",
                        plan.start() == null ? plan.date() : plan.start(),
                        plan.minutes(),
                        plan.form(),
                        plan.place());
            case Act.LogSession log -> words("log", log.date(), log.minutes(), log.form(), null);
            case Act.Pause(var until) -> words("pause", until, null, null, null);
            case Act.ConfirmMeeting _ -> "confirm";
            case Act.DeclineMeeting _ -> "decline";
            case Act.CancelMeeting _ -> "cancel";
            case Act.NoSession _ -> "no session";
            case Act.AcceptEvent _ -> "accept";
            case Act.DeclineEvent _ -> "decline";
            case Act.TentativeEvent _ -> "tentative";
            case Act.AnswerSurvey(var answers) -> "answers " + answers;
            case Act.Undo _ -> "undo";
            case Act.Correct(var acts) ->
                acts.stream().map(Example::say).collect(Collectors.joining("; ", "instead ", ""));
            case Act.Stop(var kinds) -> "stop" + say(kinds);
            case Act.Start(var kinds) -> "start" + say(kinds);
            case Act.Help _ -> "help";
            case Act.ToCoordinator _ -> "coordinator";
        };
    }

    private static String say(Set<Purpose> kinds) {
        return kinds.stream().sorted().map(kind -> " " + kind).collect(Collectors.joining());
    }

    private static String words(
            String act,
            @Nullable Object when,
            @Nullable Integer minutes,
            @Nullable MeetingForm form,
            @Nullable String place) {
        return Stream.of(
                        act,
                        when,
                        minutes == null ? null : minutes + "min",
                        form == null ? null : form.name().toLowerCase(Locale.ROOT),
                        place == null ? null : "@" + place)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
