package de.tandembote.script;

import de.tandembote.script.Names.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The variables of a text, or of one entry in a list of it, with the words that stand for them. */
final class Entries {

    private final Voice voice;
    private final Names names;
    private final Phrases phrases;
    private final Function<String, String> keep;
    private final Map<String, Object> entries = new HashMap<>();

    /** @param keep takes each text that a variable stands for and returns what is put in its place */
    Entries(Voice voice, Function<String, String> keep) {
        this.voice = voice;
        this.names = Names.in(voice);
        this.phrases = Phrases.in(voice.language());
        this.keep = keep;
    }

    /** Everything by its name; an empty list stands for what is absent. */
    Map<String, Object> all() {
        return entries;
    }

    /** Those of one entry in a list. */
    private Entries inList() {
        return new Entries(voice, keep);
    }

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
                        .map(part -> inList().text("span", phrases.span(part)).all())
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
                "minimum", turnout.minimum() == null ? null : turnout.minimum().toString());
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

    /** What others have put into words already. */
    Entries with(Map<String, Object> words) {
        entries.putAll(words);
        return this;
    }

    /** Each that says something; between paragraphs the text itself puts a blank. */
    Entries lines(List<String> lines) {
        entries.put(
                "lines",
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> inList().text("line", line).all())
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
        return optional("details", Stream.of(details).filter(Objects::nonNull).collect(Collectors.joining(", ")));
    }

    void undone(Topic.Undone undone) {
        var kept = undone.kept();
        entries.put(
                "kept", kept == null ? List.of() : List.of(inList().date(kept).all()));
        entries.put("open", meetings(undone.open()));
        entries.put("restored", meetings(undone.restored()));
    }

    private List<Object> meetings(@Nullable MeetingDetails meeting) {
        return meeting == null ? List.of() : List.of(inList().meeting(meeting).all());
    }

    /**
     * One entry for each thing in the section of its kind; the sections of a topic that nothing belongs to are empty.
     */
    <T> void sections(About about, List<T> things, BiFunction<T, Entries, String> fill) {
        var sections = new HashMap<String, List<Object>>();
        for (var thing : things) {
            var entry = inList();
            var section = fill.apply(thing, entry);
            sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(entry.all());
        }
        for (var variable : Variables.of(about)) {
            if (variable.kind() == Variable.Kind.LIST) {
                entries.putIfAbsent(variable.name(), sections.getOrDefault(variable.name(), List.of()));
            }
        }
    }

    @Nullable
    String duration(@Nullable Integer minutes) {
        return minutes == null ? null : phrases.duration(minutes);
    }

    String kinds(Set<Purpose> kinds) {
        return phrases.kinds(kinds);
    }

    @Nullable
    String form(@Nullable MeetingForm form) {
        return form == null ? null : phrases.form(form);
    }
}
