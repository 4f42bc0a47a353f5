package de.tandembote.script;

import static de.tandembote.script.Variable.list;
import static de.tandembote.script.Variable.optional;
import static de.tandembote.script.Variable.text;

import java.util.List;
import java.util.stream.Stream;

/** The one place that says which variables a text can use; {@link Words} gives each its content. */
final class Variables {

    private static final List<Variable> ROUND = List.of(
            text("greeting"),
            text("bot"),
            text("programme"),
            text("round"),
            text("mentors"),
            text("mentees"),
            text("contact.name"),
            text("contact.mail"),
            optional("page"),
            optional("messages.page"));

    private static final List<Variable> PARTNER = List.of(
            text("partner"),
            text("Partner"),
            text("partner.dative"),
            text("partner.accusative"),
            text("partner.short"),
            text("partner.name"),
            optional("unreached"));

    private static final List<Variable> MEETING = List.of(
            text("when"),
            optional("duration"),
            optional("form"),
            optional("place"),
            optional("details"),
            optional("moved"));

    private static final List<Variable> TANDEM_MEETING = both(PARTNER, MEETING);

    private static final List<Variable> EVENT = List.of(
            text("event"),
            text("when"),
            list("parts", List.of(text("span"))),
            optional("place"),
            optional("link"),
            optional("deadline"),
            optional("waiting"));

    private static final List<Variable> TURNOUT =
            List.of(text("coming"), text("maybe"), text("declined"), text("open"), text("queue"), optional("minimum"));

    private static final List<Variable> COSTS = List.of(
            text("administration"),
            text("number"),
            text("mentees.counted"),
            text("fee"),
            text("sum"),
            optional("previous"),
            optional("nothing"),
            optional("cancelled"));

    private static final List<Variable> STANDING = List.of(
            text("since"), text("tandems"), text("sessions"), text("meetings"), text("messages"), text("failed"));

    private static final List<Variable> UNMET = List.of(text("since"), optional("unmet"));

    private static final List<Variable> EVENT_ANSWERS = List.of(
            list("eventAccepted", EVENT),
            list("eventWaiting", EVENT),
            list("eventMaybe", EVENT),
            list("eventDeclined", EVENT));

    private static final List<Variable> NOTES = both(
            EVENT_ANSWERS,
            List.of(
                    list("sessionNoted", both(PARTNER, List.of(text("date"), optional("details")))),
                    list("sessionKnown", both(PARTNER, List.of(text("date")))),
                    list("sessionKept", both(PARTNER, List.of(text("date")))),
                    list("meetingProposed", TANDEM_MEETING),
                    list("meetingMoved", TANDEM_MEETING),
                    list("meetingConfirmed", TANDEM_MEETING),
                    list("meetingDeclined", TANDEM_MEETING),
                    list("meetingCancelled", TANDEM_MEETING),
                    list("noSession", PARTNER),
                    list("paused", List.of(text("until"))),
                    list("stopped", List.of(text("kinds"))),
                    list("started", List.of(text("kinds"))),
                    list("toCoordinator", List.of()),
                    list("logImpossible", List.of()),
                    list("aheadImpossible", List.of()),
                    list("planImpossible", List.of()),
                    list("confirmImpossible", List.of()),
                    list("declineImpossible", List.of()),
                    list("cancelImpossible", List.of()),
                    list("eventImpossible", List.of()),
                    list("undoImpossible", List.of()),
                    list("correctImpossible", List.of())));

    private static final List<Variable> UNDONE =
            List.of(list("kept", List.of(text("date"))), list("open", MEETING), list("restored", MEETING));

    private static final List<Variable> QUESTIONS = List.of(
            list("reminder", PARTNER),
            list("proposal", TANDEM_MEETING),
            list("check", TANDEM_MEETING),
            list("invitation", EVENT),
            list("echo", List.of()));

    private static final List<Variable> SURVEY = List.of(
            text("survey"),
            optional("event"),
            text("until"),
            text("count"),
            list(
                    "questions",
                    List.of(
                            text("number"),
                            text("question"),
                            text("answers"),
                            list("onlyIf", List.of(text("earlier"), text("values"))))),
            list("opening", List.of()),
            list("reminder", List.of()),
            list("more", List.of()));

    private static final List<Variable> INFORMATION = List.of(text("begin"));

    private static final List<Variable> CIRCULAR_ANSWER =
            List.of(text("person"), text("circular"), list("lines", List.of(text("line"))));

    private static final List<Variable> CIRCULAR_STOPPED =
            List.of(text("circular"), text("refused"), text("tried"), text("left"));

    private static final List<Variable> CIRCULAR_DRAFT = List.of(
            text("people"),
            optional("unwilling"),
            optional("pausing"),
            list("lines", List.of(text("line"))),
            list("again", List.of()));

    private static final List<Variable> CIRCULAR_TOLD = List.of(
            text("circular"),
            list("begun", List.of(text("people"))),
            list("done", List.of(text("sent"), text("refused"), optional("unsent"))),
            list("discarded", List.of()),
            list("late", List.of()),
            list("elsewhere", List.of()));

    private static final List<Variable> CIRCULAR_REFUSED = List.of(
            list("unknownWriter", List.of()),
            list("unclear", List.of()),
            list("whichAdministration", List.of(text("known"))),
            list("whichRound", List.of(text("known"))),
            list("empty", List.of()),
            list("tooLong", List.of()),
            list("nobody", List.of()),
            list("faulty", List.of(list("faults", List.of(text("number"), text("reason"))))));

    private Variables() {}

    static List<Variable> of(About about) {
        return switch (about) {
            case ROUND -> ROUND;
            case TANDEM -> both(ROUND, PARTNER);
            case MEETING -> both(ROUND, TANDEM_MEETING);
            case PAUSE -> both(of(About.TANDEM), List.of(text("until")));
            case EVENT -> both(ROUND, EVENT);
            case TURNOUT -> both(of(About.EVENT), TURNOUT);
            case COSTS -> both(of(About.EVENT), COSTS);
            case EVENT_UNDONE -> both(of(About.EVENT), EVENT_ANSWERS);
            case COORDINATION -> both(ROUND, List.of(text("tandem")));
            case PARTICIPANT -> both(ROUND, List.of(text("person"), optional("partner.name")));
            case REVIEWS -> both(ROUND, List.of(text("messages"), text("kept")));
            case STANDING -> both(ROUND, STANDING);
            case UNMET -> both(ROUND, UNMET);
            case NOTED -> both(ROUND, NOTES);
            case UNDONE -> both(of(About.TANDEM), UNDONE);
            case SURVEY -> both(ROUND, SURVEY);
            case INFORMATION -> both(ROUND, INFORMATION);
            case CIRCULAR_ANSWER -> both(ROUND, CIRCULAR_ANSWER);
            case CIRCULAR_STOPPED -> both(ROUND, CIRCULAR_STOPPED);
            case CIRCULAR_DRAFT -> both(ROUND, CIRCULAR_DRAFT);
            case CIRCULAR_TOLD -> both(ROUND, CIRCULAR_TOLD);
            case CIRCULAR_REFUSED -> both(ROUND, CIRCULAR_REFUSED);
            case QUESTIONS -> both(ROUND, QUESTIONS);
        };
    }

    private static List<Variable> both(List<Variable> some, List<Variable> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
