package de.tandembote.script;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts values into the words of a voice: the content of the variables that {@link Variables} lists. */
final class Words {

    private final Voice voice;
    private final Names names;
    private final Phrases phrases;
    private final Function<String, String> keep;

    /**
     * Words of a voice.
     *
     * @param keep takes each text that a variable stands for and returns what is put in its place
     */
    Words(Voice voice, Function<String, String> keep) {
        this.voice = voice;
        this.names = Names.in(voice);
        this.phrases = Phrases.in(voice.language());
        this.keep = keep;
    }

    /** Every variable by its name; an empty list stands for what is absent. */
    Map<String, Object> of(Values values) {
        var words = new Entries(voice, keep);
        var sender = values.sender();
        words.text("greeting", names.greeting(values.to()));
        words.text("bot", sender.bot());
        words.text("programme", sender.programme());
        words.text("round", sender.round());
        words.text("mentors", names.mentors());
        words.text("mentees", names.mentees());
        words.text("contact.name", sender.contact());
        words.text("contact.mail", sender.contactMail());
        words.optional("page", sender.page());
        words.optional("messages.page", sender.messagesPage());
        switch (values.topic()) {
            case Topic.Round _ -> {}
            case Topic.Tandem(var partner) -> words.partner(partner);
            case Topic.Meeting(var partner, var meeting) ->
                words.partner(partner).meeting(meeting);
            case Topic.Pause(var partner, var until) -> words.partner(partner).until(until);
            case Topic.Event(var event) -> words.event(event);
            case Topic.EventTurnout(var event, var turnout) ->
                words.event(event).turnout(turnout);
            case Topic.Costs(var event, var costs) -> words.event(event).costs(costs);
            case Topic.EventUndone(var event, var now) ->
                words.event(event)
                        .sections(About.EVENT_UNDONE, Stream.ofNullable(now).toList(), (answer, entry) -> {
                            entry.event(event);
                            return section(answer);
                        });
            case Topic.Coordination(var tandem) -> words.text("tandem", names.tandem(tandem));
            case Topic.Participant(var person, var partner) -> {
                words.text("person", names.fullName(person));
                words.optional("partner.name", partner == null ? null : names.fullName(partner));
            }
            case Topic.Reviews(var messages, var days) -> {
                words.text("messages", phrases.messages(messages));
                words.text("kept", phrases.days(days));
            }
            case Topic.Standing standing -> words.standing(standing);
            case Topic.Unmet(var since, var tandems) ->
                words.text("since", phrases.day(since)).optional("unmet", String.join(", ", tandems));
            case Topic.Noted(var notes) -> words.sections(About.NOTED, notes, Words::note);
            case Topic.Undone undone -> words.partner(undone.partner()).undone(undone);
            case Topic.Survey survey -> words.with(new SurveyWords(voice, keep).of(survey));
            case Topic.Information(var begin) -> words.text("begin", phrases.date(begin));
            case Topic.CircularAnswer(var person, var circular, var lines) ->
                words.text("person", names.fullName(person))
                        .text("circular", circular)
                        .lines(lines);
            case Topic.CircularStopped stopped -> words.stopped(stopped);
            case Topic.CircularDraft draft -> words.with(inRoom().of(draft));
            case Topic.CircularTold told -> words.with(inRoom().of(told));
            case Topic.CircularRefused refused -> words.with(inRoom().of(refused));
            case Topic.Questions(var open) -> words.sections(About.QUESTIONS, open, Words::question);
        }
        return words.all();
    }

    private CircularWords inRoom() {
        return new CircularWords(voice, keep);
    }

    /** Fills the entry with what the note says and returns the name of its section. */
    private static String note(Note note, Entries entry) {
        return switch (note) {
            case Note.SessionNoted(var partner, var date, var minutes, var form) -> {
                entry.partner(partner).date(date).details(entry.duration(minutes), entry.form(form));
                yield "sessionNoted";
            }
            case Note.SessionKnown(var partner, var date) -> {
                entry.partner(partner).date(date);
                yield "sessionKnown";
            }
            case Note.SessionKept(var partner, var date) -> {
                entry.partner(partner).date(date);
                yield "sessionKept";
            }
            case Note.MeetingProposed(var partner, var meeting) -> {
                entry.partner(partner).meeting(meeting);
                yield "meetingProposed";
            }
            case Note.MeetingMoved(var partner, var meeting) -> {
                entry.partner(partner).meeting(meeting);
                yield "meetingMoved";
            }
            case Note.MeetingConfirmed(var partner, var meeting) -> {
                entry.partner(partner).meeting(meeting);
                yield "meetingConfirmed";
            }
            case Note.MeetingDeclined(var partner, var meeting) -> {
                entry.partner(partner).meeting(meeting);
                yield "meetingDeclined";
            }
            case Note.MeetingCancelled(var partner, var meeting) -> {
                entry.partner(partner).meeting(meeting);
                yield "meetingCancelled";
            }
            case Note.NoSession(var partner) -> {
                entry.partner(partner);
                yield "noSession";
            }
            case Note.Paused(var until) -> {
                entry.until(until);
                yield "paused";
            }
            case Note.Stopped(var kinds) -> {
                entry.text("kinds", entry.kinds(kinds));
                yield "stopped";
            }
            case Note.Started(var kinds) -> {
                entry.text("kinds", entry.kinds(kinds));
                yield "started";
            }
            case Note.EventAnswered(var event, var answer) -> {
                entry.event(event);
                yield section(answer);
            }
            case Note.ToCoordinator() -> "toCoordinator";
            case Note.NotDone(var attempt) -> attempt.name().toLowerCase(Locale.ROOT) + "Impossible";
        };
    }

    private static String section(EventAnswer answer) {
        return switch (answer) {
            case COMES -> "eventAccepted";
            case WAITS -> "eventWaiting";
            case MAYBE -> "eventMaybe";
            case DECLINES -> "eventDeclined";
        };
    }

    /** The same for a question. */
    private static String question(OpenQuestion question, Entries entry) {
        return switch (question) {
            case OpenQuestion.Reminder(var partner) -> {
                entry.partner(partner);
                yield "reminder";
            }
            case OpenQuestion.Proposal(var partner, var meeting) -> {
                entry.partner(partner).meeting(meeting);
                yield "proposal";
            }
            case OpenQuestion.Check(var partner, var meeting) -> {
                entry.partner(partner).meeting(meeting);
                yield "check";
            }
            case OpenQuestion.Invitation(var event) -> {
                entry.event(event);
                yield "invitation";
            }
            case OpenQuestion.Echo() -> "echo";
        };
    }
}
