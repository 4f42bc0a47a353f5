package de.tandembote.command;

import de.tandembote.script.MeetingForm;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.SurveyQuestion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Acts as JSON, in both directions; what the person did not say is left out. */
final class ActJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ActJson() {}

    /** @param questions of the survey that was asked; empty where none was */
    static JsonNode write(List<Act> acts, List<SurveyQuestion> questions) {
        var list = NODES.arrayNode();
        acts.forEach(act -> list.add(write(act, questions)));
        return list;
    }

    private static ObjectNode write(Act act, List<SurveyQuestion> questions) {
        var node = NODES.objectNode();
        node.put("act", nameOf(act));
        switch (act) {
            case Act.PlanMeeting plan -> {
                node.put("start", String.valueOf(plan.start() == null ? plan.date() : plan.start()));
                details(node, plan.minutes(), plan.form());
                if (plan.place() != null) {
                    node.put("place", plan.place());
                }
            }
            case Act.LogSession log -> {
                if (log.date() != null) {
                    node.put("date", log.date().toString());
                }
                details(node, log.minutes(), log.form());
            }
            case Act.Pause(var until) -> node.put("until", until.toString());
            case Act.AnswerSurvey(var answers) -> {
                var values = node.putObject("answers");
                answers.forEach((question, value) ->
                        values.set(question.toString(), value(value, isScale(question, questions))));
            }
            case Act.Correct(var acts) -> node.set("acts", write(acts, questions));
            default -> {}
        }
        return node;
    }

    private static void details(ObjectNode node, @Nullable Integer minutes, @Nullable MeetingForm form) {
        if (minutes != null) {
            node.put("minutes", minutes);
        }
        if (form != null) {
            node.put("form", form.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Numbers are written as such where a scale was asked for; a choice or a text of digits stays a text. */
    private static JsonNode value(String answer, boolean scale) {
        return scale ? NODES.numberNode(Integer.parseInt(answer)) : NODES.stringNode(answer);
    }

    private static boolean isScale(int question, List<SurveyQuestion> questions) {
        return question <= questions.size() && questions.get(question - 1) instanceof SurveyQuestion.Scale;
    }

    /** The act's class in lower case with underscores: {@code plan_meeting}. */
    private static String nameOf(Act act) {
        return act.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    /** @throws FaultyItem where it is no act */
    static Act read(JsonNode node) {
        try {
            return switch (node.path("act").stringValue("")) {
                case "plan_meeting" -> plan(node);
                case "confirm_meeting" -> new Act.ConfirmMeeting();
                case "decline_meeting" -> new Act.DeclineMeeting();
                case "cancel_meeting" -> new Act.CancelMeeting(null);
                case "log_session" -> new Act.LogSession(date(node.path("date")), minutes(node), form(node));
                case "no_session" -> new Act.NoSession();
                case "accept_event" -> new Act.AcceptEvent();
                case "decline_event" -> new Act.DeclineEvent();
                case "tentative_event" -> new Act.TentativeEvent();
                case "answer_survey" -> survey(node);
                case "pause" -> new Act.Pause(LocalDate.parse(node.path("until").stringValue("")));
                case "undo" -> new Act.Undo();
                case "correct" -> correct(node);
                case "stop" -> Act.Stop.ALL;
                case "start" -> Act.Start.ALL;
                case "help" -> new Act.Help();
                case "to_coordinator" -> new Act.ToCoordinator();
                default -> throw faulty(node);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw faulty(node);
        }
    }

    private static Act plan(JsonNode node) {
        var start = node.path("start").stringValue("");
        var moment = start.contains("T") ? LocalDateTime.parse(start) : null;
        return new Act.PlanMeeting(
                moment == null ? LocalDate.parse(start) : moment.toLocalDate(),
                moment == null ? null : moment.toLocalTime(),
                minutes(node),
                form(node),
                node.path("place").isString() ? node.path("place").stringValue() : null);
    }

    private static Act survey(JsonNode node) {
        var answers = new TreeMap<Integer, String>();
        node.path("answers")
                .forEachEntry((question, value) -> answers.put(Integer.valueOf(question), value.asString()));
        return new Act.AnswerSurvey(answers);
    }

    private static Act correct(JsonNode node) {
        var acts = new ArrayList<Act>();
        node.path("acts").forEach(act -> acts.add(read(act)));
        return new Act.Correct(acts);
    }

    private static @Nullable LocalDate date(JsonNode node) {
        return node.isString() ? LocalDate.parse(node.stringValue()) : null;
    }

    private static @Nullable Integer minutes(JsonNode node) {
        return node.path("minutes").isInt() ? node.path("minutes").intValue() : null;
    }

    private static @Nullable MeetingForm form(JsonNode node) {
        return node.path("form").isString()
                ? MeetingForm.valueOf(node.path("form").stringValue().toUpperCase(Locale.ROOT))
                : null;
    }

    private static FaultyItem faulty(JsonNode node) {
        return new FaultyItem(
                null,
                "\"%s\" is no act with its fields.".formatted(node.path("act").asString("")));
    }
}
