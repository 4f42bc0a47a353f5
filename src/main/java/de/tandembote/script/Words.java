package de.tandembote.script;

import de.tandembote.script.Names.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        var words = new Entries();
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
            case Topic.Survey survey -> words.survey(survey);
            case Topic.Information(var begin) -> words.text("begin", phrases.date(begin));
            case Topic.CircularAnswer(var person, var circular, var lines) ->
                words.text("person", names.fullName(person))
                        .text("circular", circular)
                        .lines(lines);
            case Topic.CircularStopped stopped -> words.stopped(stopped);
            case Topic.CircularDraft draft -> words.entries.putAll(inRoom().of(draft));
            case Topic.CircularTold told -> words.entries.putAll(inRoom().of(told));
            case Topic.CircularRefused refused -> words.entries.putAll(inRoom().of(refused));
            case Topic.Questions(var open) -> words.sections(About.QUESTIONS, open, Words::question);
        }
        return words.entries;
    }

    private CircularWords inRoom() {
        return new CircularWords(voice, keep);
    }

    private final class Entries {

        private final Map<String, Object> entries = new HashMap<>();

        Entries text(String name, String value) {
            entries.put(name, keep.apply(value));
            return this;
        }

        Entries optional(String name, @Nullable String value) {
            if (value == null || value.isBlank()) {
                entries.put(name, List.of());
            } else {
                text(name, value);
            }
            return this;
        }

        Entries partner(Partner partner) {
            var subject = names.partner(partner, Case.NOMINATIVE);
            text("partner", subject);
            text("Partner", Character.toUpperCase(subject.charAt(0)) + subject.substring(1));
            text("partner.dative", names.partner(partner, Case.DATIVE));
            text("partner.accusative", names.partner(partner, Case.ACCUSATIVE));
            optional("unreached", partner.reached() ? null : names.shortName(partner.person()));
            text("partner.name", names.fullName(partner.person()));
            return text("partner.short", names.shortName(partner.person()));
        }

        Entries meeting(MeetingDetails meeting) {
            text("when", phrases.when(meeting.date(), meeting.time()));
            optional("duration", duration(meeting.minutes()));
            optional("form", form(meeting.form()));
            optional("place", meeting.place());
            var moved = meeting.movedFrom();
            optional("moved", moved == null ? null : phrases.when(moved));
            return details(duration(meeting.minutes()), form(meeting.form()), meeting.place());
        }

        Entries event(EventDetails event) {
            text("event", event.title());
            text("when", phrases.day(event.parts().getFirst().start().toLocalDate()));
            entries.put(
                    "parts",
                    event.parts().stream()
                            .map(part -> new Entries().text("span", phrases.span(part)).entries)
                            .toList());
            optional("place", event.place());
            optional("link", event.link());
            optional("deadline", event.answersBy() == null ? null : phrases.day(event.answersBy()));
            return optional(
                    "waiting", event.waiting() == null ? null : event.waiting().toString());
        }

        Entries turnout(Turnout turnout) {
            text("coming", String.valueOf(turnout.coming()));
            text("maybe", String.valueOf(turnout.maybe()));
            text("declined", String.valueOf(turnout.declined()));
            text("open", String.valueOf(turnout.open()));
            text("queue", String.valueOf(turnout.waiting()));
            return optional(
                    "minimum",
                    turnout.minimum() == null ? null : turnout.minimum().toString());
        }

        Entries costs(CostDetails costs) {
            text("administration", costs.administration());
            text("number", String.valueOf(costs.number()));
            text("mentees.counted", phrases.mentees(costs.mentees()));
            text("fee", phrases.euro(costs.fee()));
            text("sum", phrases.euro(costs.sum()));
            optional("previous", costs.previous() == null ? null : phrases.euro(costs.previous()));
            optional("nothing", costs.sum().signum() == 0 ? phrases.euro(costs.sum()) : null);
            return optional("cancelled", costs.cancelled() ? phrases.cancelled() : null);
        }

        Entries standing(Topic.Standing standing) {
            text("since", phrases.day(standing.since()));
            text("tandems", String.valueOf(standing.tandems()));
            text("sessions", String.valueOf(standing.sessions()));
            text("meetings", String.valueOf(standing.meetings()));
            text("messages", String.valueOf(standing.waiting()));
            return text("failed", String.valueOf(standing.failed()));
        }

        Entries survey(Topic.Survey survey) {
            entries.putAll(new SurveyWords(voice, keep).of(survey));
            return this;
        }

        /** Each that says something; between paragraphs the text itself puts a blank. */
        Entries lines(List<String> lines) {
            entries.put(
                    "lines",
                    lines.stream()
                            .filter(line -> !line.isBlank())
                            .map(line -> new Entries().text("line", line).entries)
                            .toList());
            return this;
        }

        void stopped(Topic.CircularStopped stopped) {
            text("circular", stopped.circular());
            text("refused", String.valueOf(stopped.refused()));
            text("tried", String.valueOf(stopped.tried()));
            text("left", String.valueOf(stopped.waiting()));
        }

        Entries date(LocalDate date) {
            return text("date", phrases.date(date));
        }

        Entries until(LocalDate until) {
            return text("until", phrases.date(until));
        }

        Entries details(@Nullable String... details) {
            return optional(
                    "details", Stream.of(details).filter(Objects::nonNull).collect(Collectors.joining(", ")));
        }

        void undone(Topic.Undone undone) {
            var kept = undone.kept();
            entries.put("kept", kept == null ? List.of() : List.of(new Entries().date(kept).entries));
            entries.put("open", meetings(undone.open()));
            entries.put("restored", meetings(undone.restored()));
        }

        private List<Object> meetings(@Nullable MeetingDetails meeting) {
            return meeting == null ? List.of() : List.of(new Entries().meeting(meeting).entries);
        }

        /**
         * One entry for each thing in the section of its kind; the sections of a topic that nothing belongs to are
         * empty.
         */
        <T> void sections(About about, List<T> things, BiFunction<T, Entries, String> fill) {
            var sections = new HashMap<String, List<Object>>();
            for (var thing : things) {
                var entry = new Entries();
                var section = fill.apply(thing, entry);
                sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(entry.entries);
            }
            for (var variable : Variables.of(about)) {
                if (variable.kind() == Variable.Kind.LIST) {
                    entries.putIfAbsent(variable.name(), sections.getOrDefault(variable.name(), List.of()));
                }
            }
        }

        private @Nullable String duration(@Nullable Integer minutes) {
            return minutes == null ? null : phrases.duration(minutes);
        }

        private String kinds(Set<Purpose> kinds) {
            return phrases.kinds(kinds);
        }

        private @Nullable String form(@Nullable MeetingForm form) {
            return form == null ? null : phrases.form(form);
        }
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
