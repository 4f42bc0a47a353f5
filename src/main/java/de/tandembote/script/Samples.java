package de.tandembote.script;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invented values for every kind of message, with all that can be absent and without it. */
final class Samples {

    private static final Addressee ANNA = new Addressee(Anrede.FRAU, "Dr.", "Anna", "Beispiel");
    private static final Addressee KIM = new Addressee(Anrede.NONE, "", "Kim", "Muster");
    private static final Partner PARTNER = new Partner(KIM, TandemRole.MENTOR);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final LocalDateTime START = LocalDateTime.of(2026, 4, 2, 15, 0);
    private static final MeetingDetails BARE = MeetingDetails.at(START);
    private static final MeetingDetails FULL = new MeetingDetails(
            START.toLocalDate(), LocalTime.of(15, 0), 90, MeetingForm.IN_PERSON, "Rathaus", START.minusDays(7));

    private static final Partner SILENT = new Partner(KIM, TandemRole.MENTOR, false);

    private Samples() {}

    static List<Values> of(About about) {
        return List.of(
                new Values(ANNA, sender(""), topic(about, false)),
                new Values(ANNA, sender("https://tandembote.example.org/a"), topic(about, true)));
    }

    private static Sender sender(String page) {
        return new Sender("Tandembote", "Tandem", "2026", "Petra Probe", "probe@example.org", page, page);
    }

    private static Topic topic(About about, boolean full) {
        var meeting = full ? FULL : BARE;
        return switch (about) {
            case ROUND -> new Topic.Round();
            case TANDEM -> new Topic.Tandem(PARTNER);
            case MEETING -> new Topic.Meeting(PARTNER, meeting);
            case PAUSE -> new Topic.Pause(PARTNER, DAY);
            case EVENT -> new Topic.Event(event(full));
            case TURNOUT -> new Topic.EventTurnout(event(full), new Turnout(7, 1, 2, 3, 4, full ? 8 : null));
            case COSTS ->
                new Topic.Costs(
                        event(full),
                        new CostDetails(
                                "Stadt Unna",
                                full ? 2 : 1,
                                full ? 0 : 3,
                                new BigDecimal("220.00"),
                                new BigDecimal(full ? "0.00" : "660.00"),
                                full ? new BigDecimal("660.00") : null,
                                full));
            case EVENT_UNDONE -> new Topic.EventUndone(event(full), full ? EventAnswer.WAITS : null);
            case COORDINATION -> new Topic.Coordination(new Pair(ANNA, KIM));
            case PARTICIPANT -> new Topic.Participant(ANNA, full ? KIM : null);
            case REVIEWS -> new Topic.Reviews(full ? 3 : 1, full ? 90 : 1);
            case STANDING -> new Topic.Standing(DAY, 9, full ? 4 : 0, full ? 3 : 0, full ? 2 : 0, full ? 1 : 0);
            case UNMET -> new Topic.Unmet(DAY, full ? List.of("3", "Rot") : List.of());
            case NOTED -> new Topic.Noted(full ? notes(FULL, 90) : notes(BARE, null));
            case UNDONE ->
                full ? new Topic.Undone(SILENT, DAY, FULL, FULL) : new Topic.Undone(PARTNER, null, null, null);
            case SURVEY ->
                new Topic.Survey(
                        questionnaire(full),
                        full ? "Auftreten und überzeugen" : null,
                        DAY,
                        full ? 1 : null,
                        full ? SurveyOccasion.REMINDER : SurveyOccasion.OPENING);
            case INFORMATION -> new Topic.Information(DAY);
            case CIRCULAR_ANSWER ->
                new Topic.CircularAnswer(ANNA, "Neuer Raum", full ? List.of("Danke!", "", "Bis dann") : List.of("Ja."));
            case CIRCULAR_STOPPED -> new Topic.CircularStopped("Neuer Raum", 12, full ? 60 : 12, full ? 440 : 0);
            case CIRCULAR_DRAFT ->
                full
                        ? new Topic.CircularDraft(12, 2, 1, List.of("Neuer Raum", "", "Guten Tag,"), true)
                        : new Topic.CircularDraft(1, 0, 0, List.of("Neuer Raum"), false);
            case CIRCULAR_TOLD ->
                new Topic.CircularTold(
                        "Neuer Raum", full ? new CircularNews.Done(9, 1, 2) : new CircularNews.Discarded());
            case CIRCULAR_REFUSED ->
                new Topic.CircularRefused(
                        full
                                ? new CircularRefusal.Faulty(List.of(new CircularRefusal.Line(2, "is not known.")))
                                : new CircularRefusal.Unclear());
            case QUESTIONS ->
                new Topic.Questions(List.of(
                        new OpenQuestion.Reminder(PARTNER),
                        new OpenQuestion.Proposal(PARTNER, meeting),
                        new OpenQuestion.Check(PARTNER, meeting),
                        new OpenQuestion.Invitation(event(full)),
                        new OpenQuestion.Echo()));
        };
    }

    private static Questionnaire questionnaire(boolean full) {
        var options = List.of(
                new Questionnaire.Option("yes", Wording.of("ja")), new Questionnaire.Option("no", Wording.of("nein")));
        var known = new Questionnaire.Item(
                "known", Wording.of("Kennen Sie das?"), new Questionnaire.Choice(options, full), full, null);
        var liked = new Questionnaire.Item(
                "liked",
                Wording.of("Wie gefällt es Ihnen?"),
                new Questionnaire.Scale(1, 5, Wording.of("gar nicht"), Wording.of("sehr")),
                full,
                full ? new Questionnaire.Condition("known", Set.of("yes")) : null);
        return new Questionnaire("sample", Wording.of("Zwischenbilanz"), List.of(known, liked));
    }

    private static EventDetails event(boolean full) {
        var start = LocalDateTime.of(2026, 9, 10, 9, 0);
        var one = new EventDetails.Part(start, start.plusHours(7), false);
        return full
                ? new EventDetails(
                        "Auftreten und überzeugen",
                        List.of(
                                one,
                                new EventDetails.Part(
                                        start.plusDays(1), start.plusDays(1).plusHours(4), false)),
                        "Volkshochschule, Raum 12",
                        "https://video.example.org/auftreten",
                        LocalDate.of(2026, 8, 27),
                        2)
                : new EventDetails("Netzwerktreffen", List.of(one), null, null, null, null);
    }

    private static List<Note> notes(MeetingDetails meeting, @Nullable Integer minutes) {
        var notes = new ArrayList<Note>(List.of(
                new Note.SessionNoted(PARTNER, DAY, minutes, null),
                new Note.SessionKnown(PARTNER, DAY),
                new Note.SessionKept(PARTNER, DAY),
                new Note.MeetingProposed(PARTNER, meeting),
                new Note.MeetingProposed(SILENT, meeting),
                new Note.MeetingMoved(PARTNER, meeting),
                new Note.MeetingConfirmed(PARTNER, meeting),
                new Note.MeetingDeclined(PARTNER, meeting),
                new Note.MeetingCancelled(PARTNER, meeting),
                new Note.NoSession(PARTNER),
                new Note.Paused(DAY),
                new Note.Stopped(Purpose.choices()),
                new Note.Started(Set.of(Purpose.SURVEY)),
                new Note.ToCoordinator()));
        for (var answer : EventAnswer.values()) {
            notes.add(new Note.EventAnswered(event(true), answer));
        }
        for (var attempt : Note.Attempt.values()) {
            notes.add(new Note.NotDone(attempt));
        }
        return notes;
    }
}
